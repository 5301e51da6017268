package vn.thidua.platform.body.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.body.warning.WarningCases.DAY;
import static vn.thidua.platform.body.warning.WarningCases.IDENTITY;
import static vn.thidua.platform.body.warning.WarningCases.award;
import static vn.thidua.platform.body.warning.WarningCases.basis;
import static vn.thidua.platform.body.warning.WarningCases.codes;
import static vn.thidua.platform.body.warning.WarningCases.oddities;
import static vn.thidua.platform.body.warning.WarningCases.recipient;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BasisRole;
import vn.thidua.platform.body.content.Citation;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.content.FlagLevel;
import vn.thidua.platform.body.content.LaunchingAuthority;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Recipient;

class WarningsTest {

    @Test
    void missesEveryPartOfTheIdentityInABlankPlan() {
        assertThat(Warnings.of(PlanBody.BLANK, DAY))
                .extracting(Warning::code)
                .containsExactlyElementsOf(IDENTITY);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    DECISION,   145/KH-UBND,   QĐ KH
                    PLAN,       923/QĐ-TTg,    KH QĐ
                    PLAN,       145/KH-UBND,
                    RESOLUTION, 57-NQ/TW,
                    RESOLUTION, 129-NQ/BCSĐ,
                    PARTY_CIRCULAR, 21-TT/TU,
                    PLAN,       /KH-STP,
                    DECREE,     152/2025/NĐ-CP,
                    LAW,        06/2022/QH15,
                    """)
    void comparesTheTypeWithTheSymbol(DocumentType type, String symbol, @Nullable String values) {
        PlanBody body =
                new Bodies().item("b", null, basis(type, symbol, "UBND", "2025-11-28")).body();

        List<Warning> found = oddities(body);

        assertThat(found.stream().map(w -> String.join(" ", w.values())))
                .isEqualTo(values == null ? List.of() : List.of(values));
    }

    @Test
    void tellsDocumentsWithOneSymbolApart() {
        Basis bacNinh = basis(DocumentType.PLAN, "17/KH-UBND", "UBND tỉnh Bắc Ninh", "2025-08-11");
        Basis bacKan = basis(DocumentType.PLAN, "17/KH-UBND", "UBND tỉnh Bắc Kạn", "2022-01-13");
        PlanBody one = new Bodies().item("a", null, bacNinh).body();
        PlanBody both = new Bodies().item("a", null, bacNinh).item("b", null, bacKan).body();

        assertThat(Warnings.against(one, List.of(bacNinh.document()))).isEmpty();
        assertThat(Warnings.against(one, List.of(bacKan.document())))
                .containsExactly(
                        new Warning(
                                WarningCode.SYMBOL_NOT_UNIQUE,
                                one.items().getFirst().key(),
                                "17/KH-UBND",
                                List.of(
                                        "17/KH-UBND",
                                        "17/KH-UBND, UBND tỉnh Bắc Kạn, 13/01/2022")));
        assertThat(codes(both)).containsExactly(WarningCode.SYMBOL_NOT_UNIQUE);
    }

    @ParameterizedTest
    @CsvSource({"THEMATIC, 2025-06-30, 0", "THEMATIC, 2025-07-01, 1", "THEMATIC, 2027-02-28, 1"})
    @CsvSource({"THEMATIC, 2027-03-01, 0", "REGULAR, 2025-07-01, 0", "CAMPAIGN, 2025-07-01, 0"})
    void followsTheLawOfTheDayOnThematicAwards(MovementKind kind, LocalDate day, int warnings) {
        PlanBody body =
                new Bodies()
                        .header("x", kind, "2025", "2025")
                        .item("p", "Cơ sở đề nghị cao hơn", new Purpose(true))
                        .item("q", "Nâng cao nhận thức", new Purpose(false))
                        .body();

        assertThat(
                        Warnings.of(body, day).stream()
                                .filter(w -> w.code() == WarningCode.THEMATIC_AWARDS_AS_GROUND))
                .hasSize(warnings);
    }

    @ParameterizedTest
    @CsvSource({"PRIME_MINISTER, 2025, 2030, 0", "PRIME_MINISTER, 2025, 2028, 1"})
    @CsvSource({"MINISTRY, 2025, 2030, 1", "PRIME_MINISTER, 2026, 2030, 0"})
    void opensTheGovernmentFlagForLongNationalMovements(
            LaunchingAuthority by, String start, String end, int warnings) {
        Movement movement =
                new Movement("x", MovementKind.THEMATIC, by, null, true, false, null, Set.of());
        AwardScheme flag =
                award(
                        "Cờ",
                        CommendationForm.EMULATION_FLAG,
                        FlagLevel.GOVERNMENT,
                        AwardLevel.STATE);
        PlanBody body =
                new Bodies()
                        .header("x", null, start, end)
                        .item("m", null, movement)
                        .item("f", null, flag)
                        .body();

        assertThat(codes(body))
                .filteredOn(code -> code == WarningCode.GOVERNMENT_FLAG_NOT_OPEN)
                .hasSize(warnings);
    }

    @Test
    void noticesABasisOfAnEarlierYear() {
        Citation document =
                basis(DocumentType.RESOLUTION, "100/NQ-HĐND", "HĐND", "2020-12-09").document();
        PlanBody body =
                new Bodies()
                        .header("x", null, "2022", "2022")
                        .item("a", null, new Basis(BasisRole.GROUND, document, null, null, 2021))
                        .item("b", null, new Basis(BasisRole.GROUND, document, null, null, 2022))
                        .item("c", null, new Basis(BasisRole.GROUND, document, null, null, null))
                        .body();

        assertThat(oddities(body))
                .filteredOn(w -> w.code() == WarningCode.BASIS_OF_EARLIER_YEAR)
                .extracting(Warning::values)
                .containsExactly(List.of("2021", "2022"));
    }

    @Test
    void namesRecipientsThatNobodyKnows() {
        Recipient known = recipient("Sở Nội vụ", false);
        Recipient unknown = recipient("TP. NĐ", true);

        assertThat(oddities(new Bodies().item("r1", null, known).item("r2", null, unknown).body()))
                .extracting(Warning::values)
                .containsExactly(List.of("TP. NĐ"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void hasATextForEveryCodeInBothLanguages(String language) throws IOException {
        Properties texts = new Properties();
        String name = "/messages/warning_" + language + ".properties";
        try (var stream = Objects.requireNonNull(WarningsTest.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(WarningCode.values())
                                .map(code -> "warning." + code)
                                .toList());
    }
}
