package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.body.content.RecipientPurpose.ARCHIVE;
import static vn.thidua.platform.body.content.RecipientPurpose.TO_REPORT;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BasisRole;
import vn.thidua.platform.body.content.Channel;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.warning.Warning;
import vn.thidua.platform.body.warning.WarningCode;

/** What is common to all five plans, as far as the document itself goes. */
@DisplayName("X common to the five plans")
class CommonAcceptanceTest {

    @ParameterizedTest(name = "X-01 {0}: {1}")
    @CsvSource({"s0, /KH-STP", "s2, /KH-STP", "s3, /KH-VKSTC"})
    void hasASymbolWithoutANumber(String name, String symbol) {
        Letterhead head = Objects.requireNonNull(plan(name).body().header().letterhead());

        assertThat(head.documentSymbol()).isEqualTo(symbol);
        assertThat(head.dateText()).startsWith("ngày tháng");
    }

    @ParameterizedTest(name = "X-02 {0}: {2} under {1}, {3}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    s0 | UBND tỉnh Bắc Ninh  | Sở Tư pháp tỉnh Bắc Ninh       | Bắc Ninh
                    s1 | -                   | -                              | -
                    s2 | UBND tỉnh Ninh Bình | Sở Tư pháp tỉnh Ninh Bình      | Ninh Bình
                    s3 | -                   | Viện kiểm sát nhân dân tối cao | Hà Nội
                    s4 | -                   | -                              | -
                    """)
    void saysWhoIssuesUnderWhomAndWhere(
            String name,
            @Nullable String superior,
            @Nullable String issuer,
            @Nullable String place) {
        var head = plan(name).body().header().letterhead();

        assertThat(head == null ? null : head.superiorText()).isEqualTo(superior);
        assertThat(head == null ? null : head.issuerText()).isEqualTo(issuer);
        assertThat(head == null ? null : head.place()).isEqualTo(place);
    }

    @ParameterizedTest(name = "X-02 {0}: signed by {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    s0 | Trương Minh Thắng | Phó Giám đốc    | FOR | KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC
                    s1 | Vũ Quang Hưng     | Phó Giám đốc    | FOR | KT. GIÁM ĐỐC/PHÓ GIÁM ĐỐC
                    s2 | Phạm Minh Thường  | Giám đốc        | OWN | GIÁM ĐỐC
                    s3 | Nguyễn Đức Thái   | Phó Viện trưởng | FOR | KT. VIỆN TRƯỞNG/PHÓ VIỆN TRƯỞNG
                    s4 | Hà Thị Đào        | Giám đốc        | OWN | GIÁM ĐỐC
                    """)
    void saysWhoSignsAndOnWhoseAuthority(
            String name, String signer, String office, SigningAuthority authority, String line) {
        assertThat(plan(name).body().header().signature())
                .isEqualTo(new Signature(signer, office, authority, line.replace('/', '\n')));
    }

    @ParameterizedTest(name = "X-03 {0}")
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4"})
    void keepsTheThemeApartFromTheTitle(String name) {
        assertThat(plan(name).body().header().theme())
                .isNotBlank()
                .isNotEqualTo(plan(name).body().header().title());
    }

    @ParameterizedTest(name = "X-04 {0}")
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4"})
    void namesTheDocumentsItRestsOnAndWhy(String name) {
        assertThat(plan(name).all(Basis.class))
                .hasSizeGreaterThan(1)
                .anyMatch(basis -> basis.role() != BasisRole.REFERS_TO)
                .allMatch(
                        basis ->
                                basis.document().documentNumber() != null
                                        || basis.document().subject() != null);
    }

    @ParameterizedTest(name = "X-05 {0}: purposes {1}, requirements {2}")
    @CsvSource({
        "s0, - - -, - - -",
        "s1, - - -, - - -",
        "s2, a) b) c), a) b) c)",
        "s3, - - - -, - -",
        "s4, - - -, - - -"
    })
    void listsPurposesAndRequirementsWithTheNumberingOfTheSource(
            String name, String purposes, String requirements) {
        DemoPlan plan = plan(name);

        assertThat(plan.labels(Section.PURPOSES)).containsExactly(purposes.split(" "));
        assertThat(plan.labels(Section.REQUIREMENTS)).containsExactly(requirements.split(" "));
        assertThat(plan.body().in(Section.PURPOSES))
                .extracting(PlanItem::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "X-09 {0}: {1} recipients, {2} to report, archive {3}")
    @CsvSource({
        "s0, 6, 2, 'VT,VP'",
        "s1, 3, 0, 'VT,VP'",
        "s2, 8, 0, 'VT,TĐKT'",
        "s3, 9, 2, 'VT,VP,PTĐKT'",
        "s4, 12, 3, 'VT,VP'"
    })
    void listsRecipientsInOrderWithTheArchiveLast(
            String name, int recipients, int toReport, String archives) {
        List<Recipient> all = plan(name).all(Recipient.class);

        assertThat(all).hasSize(recipients);
        assertThat(all).filteredOn(one -> one.purpose() == TO_REPORT).hasSize(toReport);
        assertThat(all.getLast().purpose()).isEqualTo(ARCHIVE);
        assertThat(String.join(",", all.getLast().archives())).isEqualTo(archives);
    }

    @Test
    @DisplayName("X-09 s4: seven recipients by electronic channel, then five on paper")
    void tellsChannelsApart() {
        assertThat(plan("s4").all(Recipient.class))
                .extracting(Recipient::channel)
                .containsExactlyElementsOf(
                        Stream.concat(
                                        Collections.nCopies(7, Channel.ELECTRONIC).stream(),
                                        Collections.nCopies(5, Channel.PAPER).stream())
                                .toList());
    }

    @ParameterizedTest(name = "⚠ {0} warns of exactly these: {1}")
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
                    s0; TYPE_AGAINST_SYMBOL THEMATIC_AWARDS_AS_GROUND
                    s1; TITLE_MISSING ISSUER_MISSING SYMBOL_MISSING PLACE_MISSING DATE_MISSING \
                    STRAY_WATERMARK STRAY_PAGE_NUMBER KNOWN_SLIP
                    s2; BASIS_OF_EARLIER_YEAR LABEL_TWICE LABEL_OUT_OF_ORDER COUNT_MISMATCH \
                    IMPOSSIBLE_DATE REVIEW_WITHOUT_DAY*2 RECIPIENT_UNKNOWN DOUBLED_WORD KNOWN_SLIP \
                    BROKEN_TEXT
                    s3; PHASES_OVERLAP QUOTA_SILENT_ON_ROUNDING*2 QUOTA_SILENT_ON_BASE*2 \
                    BODY_WITHOUT_QUOTA AWARD_WITHOUT_QUOTA*2 SCANNING_RESIDUE*2 KNOWN_SLIP
                    s4; ISSUER_MISSING SYMBOL_MISSING PLACE_MISSING DATE_MISSING \
                    MONTH_BEFORE_FULL_DATE REVIEW_WITHOUT_DAY*2 DOSSIER_BEFORE_WAVE_ENDS \
                    DOUBLED_WORD*2
                    """)
    void warnsOfExactlyThese(String name, String expected) {
        Map<WarningCode, Integer> found = new EnumMap<>(WarningCode.class);
        for (Warning warning : plan(name).warnings()) {
            found.merge(warning.code(), 1, Integer::sum);
        }

        assertThat(new TreeMap<>(found)).isEqualTo(counts(expected));
    }

    private static Map<WarningCode, Integer> counts(String expected) {
        Map<WarningCode, Integer> counts = new TreeMap<>();
        Arrays.stream(expected.split(" "))
                .map(entry -> entry.split("\\*"))
                .forEach(
                        entry ->
                                counts.put(
                                        WarningCode.valueOf(entry[0]),
                                        entry.length > 1 ? Integer.parseInt(entry[1]) : 1));
        return counts;
    }

    private static DemoPlan plan(String name) {
        return DemoPlan.read(
                name,
                switch (name) {
                    case "s2", "s4" -> "2022-01-15";
                    default -> "2025-12-15";
                });
    }
}
