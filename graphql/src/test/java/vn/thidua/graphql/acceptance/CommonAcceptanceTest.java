package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BasisRole;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.body.content.Responsibility;
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

    @ParameterizedTest(name = "X-02 {0}")
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4"})
    void saysWhoSignsAndInWhatOffice(String name) {
        Signature signature = Objects.requireNonNull(plan(name).body().header().signature());

        assertThat(
                        Stream.of(
                                signature.signerName(),
                                signature.signerOffice(),
                                signature.authorityLine()))
                .allMatch(Objects::nonNull);
        assertThat(signature.authority()).isNotNull();
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

    @ParameterizedTest(name = "X-05 to X-08 {0}")
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4"})
    void hasPurposesRequirementsContentsAndResponsibilitiesInOrder(String name) {
        DemoPlan plan = plan(name);

        for (Section section :
                List.of(
                        Section.PURPOSES,
                        Section.REQUIREMENTS,
                        Section.CONTENT,
                        Section.RESPONSIBILITIES)) {
            assertThat(plan.body().in(section)).isNotEmpty();
        }
        assertThat(plan.body().in(Section.PURPOSES))
                .extracting(PlanItem::position)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "X-07 {0}")
    @ValueSource(strings = {"s0", "s2", "s3"})
    void namesItsSubjects(String name) {
        assertThat(plan(name).body().in(Section.SUBJECTS)).hasSize(2);
    }

    @ParameterizedTest(name = "X-09 {0}: {1}")
    @CsvSource({"s0, 'VT,VP'", "s1, 'VT,VP'", "s2, 'VT,TĐKT'", "s3, 'VT,VP,PTĐKT'"})
    void listsRecipientsInOrderWithTheArchiveLast(String name, String archives) {
        Recipient last = plan(name).all(Recipient.class).getLast();

        assertThat(last.purpose()).isEqualTo(RecipientPurpose.ARCHIVE);
        assertThat(String.join(",", last.archives())).isEqualTo(archives);
    }

    @ParameterizedTest(name = "X-11, X-13 {0}")
    @ValueSource(strings = {"s0", "s1", "s2", "s3", "s4"})
    void asksForOwnPlansBelowAndForSomebodyToMonitor(String name) {
        List<Responsibility> duties = plan(name).all(Responsibility.class);

        assertThat(duties)
                .anyMatch(
                        duty ->
                                duty.duties().contains(BearerDuty.ISSUE_OWN_PLAN)
                                        && !duty.addressed().isEmpty())
                .anyMatch(duty -> duty.duties().contains(BearerDuty.MONITOR));
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
