package vn.thidua.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;

/** The money that goes with awards, as the table of rules.md 1.9 has it. */
@ExtendWith(House.class)
class BonusesIT {
    private static final LocalDate BEFORE = LocalDate.of(2026, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 7, 1);

    private final Scope scope;
    private final Bonuses bonuses;

    BonusesIT(Casting casting, Bonuses bonuses) {
        this.scope = casting.cast().north();
        this.bonuses = bonuses;
    }

    private List<ReckonedBonus> reckon(
            SubjectKind subject, LocalDate day, ConferredAward... awards) {
        return bonuses.reckon(scope, scope.agency(), subject, List.of(awards), day);
    }

    private static ConferredAward award(String code, int year) {
        return new ConferredAward(code, Integer.toString(year));
    }

    private static Decimal dong(String amount) {
        return new Decimal(amount);
    }

    @ParameterizedTest(name = "{0}: {2} until 30/6/2026, {4} from 1/7/2026")
    @CsvSource(
            textBlock =
                    """
                    NATIONAL_EMULATION_FIGHTER, 10530000, 10530000, 11385000, 11390000
                    MINISTERIAL_PROVINCIAL_EMULATION_FIGHTER, 7020000,7020000,7590000,7590000
                    GRASSROOTS_EMULATION_FIGHTER, 2340000, 2340000, 2530000, 2530000
                    ADVANCED_LABORER, 702000, 710000, 759000, 760000
                    EXCELLENT_LABOR_COLLECTIVE, 3510000, 3510000, 3795000, 3800000
                    ADVANCED_LABOR_COLLECTIVE, 1872000, 1880000, 2024000, 2030000
                    GOVERNMENT_EMULATION_FLAG, 28080000, 28080000, 30360000, 30360000
                    MINISTERIAL_PROVINCIAL_EMULATION_FLAG, 18720000,18720000,20240000,20240000
                    """)
    void areTheCoefficientTimesTheBaseSalaryRoundedUp(
            String code, String product, String paid, String later, String paidLater) {
        var collective = code.endsWith("COLLECTIVE") || code.endsWith("FLAG");
        var subject = collective ? SubjectKind.COLLECTIVE : SubjectKind.INDIVIDUAL;
        var before = reckon(subject, BEFORE, award(code, 2025)).getFirst();
        var after = reckon(subject, AFTER, award(code, 2025)).getFirst();

        assertThat(before.product()).hasToString(product);
        assertThat(before.amount()).hasToString(paid);
        assertThat(after.product()).hasToString(later);
        assertThat(after.amount()).hasToString(paidLater);
        assertThat(before.sources()).allMatch(source -> source.binds());
    }

    @Test
    void ofTitlesForOnePeriodTheHighestIsPaidAndOfOthersEach() {
        var paid =
                reckon(
                        SubjectKind.INDIVIDUAL,
                        BEFORE,
                        award("ADVANCED_LABORER", 2025),
                        award("GRASSROOTS_EMULATION_FIGHTER", 2025),
                        award("ADVANCED_LABORER", 2024),
                        award("CERTIFICATE_OF_MERIT", 2025));

        assertThat(paid)
                .extracting(ReckonedBonus::outcome)
                .containsExactly(
                        BonusOutcome.HIGHER_TITLE_PAID,
                        BonusOutcome.PAID,
                        BonusOutcome.PAID,
                        BonusOutcome.PAID);
        assertThat(paid)
                .extracting(ReckonedBonus::amount)
                .containsExactly(dong("0"), dong("2340000"), dong("710000"), dong("3510000"));
    }

    @Test
    void areNothingWhereNoRuleProvidesForThem() {
        var none =
                reckon(
                        SubjectKind.COLLECTIVE,
                        BEFORE,
                        award("ADVANCED_LABORER", 2025),
                        award("UNHEARD_OF", 2025));

        assertThat(none)
                .extracting(ReckonedBonus::outcome)
                .containsExactly(BonusOutcome.NOT_PROVIDED, BonusOutcome.AWARD_UNKNOWN);
        assertThat(
                        reckon(
                                SubjectKind.INDIVIDUAL,
                                LocalDate.of(2019, 6, 30),
                                award("ADVANCED_LABORER", 2018)))
                .extracting(ReckonedBonus::outcome)
                .containsExactly(BonusOutcome.NOT_PROVIDED);
    }
}
