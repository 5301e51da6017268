package vn.thidua.platform.rulebook.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.rule.QuotaPolicy;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.Trust;

/** The quotas of plan S3 (§III.5), case by case as the acceptance table 4.4a has them. */
class QuotaTableTest {
    private static final RuleSource RULE =
            new RuleSource("Thông tư 02/2024/TT-VKSTC Điều 18", Trust.READ);

    private static Quota percent(String percent) {
        return quota(QuotaMode.PERCENT, null, null, new Decimal(percent), null);
    }

    private static Quota quota(
            QuotaMode mode,
            @Nullable Integer least,
            @Nullable Integer most,
            @Nullable Decimal percent,
            @Nullable Rounding rounding) {
        return new Quota(
                AwardStage.YEARLY,
                null,
                null,
                QuotaScope.PER_UNIT,
                SubjectKind.COLLECTIVE,
                mode,
                least,
                most,
                percent,
                rounding,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static QuotaPolicy policy(@Nullable Rounding rounding, @Nullable Boolean floorToOne) {
        return new QuotaPolicy(rounding, floorToOne, null, Set.of(), RULE);
    }

    private static Allowance allowed(Quota quota, List<QuotaPolicy> policies, int base) {
        return Allowance.of(quota, QuotaTerms.of(quota, policies), base).orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} % of {2}, {3}, at least one {4}, are {5} ({6})")
    @CsvSource(
            textBlock =
                    """
                    seven collectives, 10, 7, , false, 0, SHARE_CUT, 0.7
                    the same where one is the least, 10, 7, , true, 1, LESS_THAN_ONE_IS_ONE, 0.7
                    the same to the nearest, 10, 7, HALF_UP, false, 1, SHARE_ROUNDED, 0.7
                    ten collectives, 10, 10, , false, 1, SHARE, 1
                    nineteen collectives, 10, 19, , false, 1, SHARE_CUT, 1.9
                    twenty collectives, 10, 20, , false, 2, SHARE, 2
                    38 people, 5, 38, , false, 1, SHARE_CUT, 1.9
                    19 people of a regional procuracy, 5, 19, , false, 0, SHARE_CUT, 0.95
                    the same where one is the least, 5, 19, , true, 1, LESS_THAN_ONE_IS_ONE, 0.95
                    nobody at all, 5, 0, , true, 0, SHARE, 0
                    """)
    void sharesAreCut(
            String what,
            String percent,
            int base,
            @Nullable Rounding rounding,
            boolean floorToOne,
            int most,
            QuotaRule rule,
            String share) {
        var allowed = allowed(percent(percent), List.of(policy(rounding, floorToOne)), base);

        assertThat(allowed).isEqualTo(new Allowance(0, most, new Decimal(share), rule));
    }

    @ParameterizedTest(name = "{0}: {1} (NUMBER)")
    @CsvSource(
            textBlock =
                    """
                    interim collectives of a unit (III.5.2), 3
                    interim individuals of a unit (III.5.2), 4
                    final collectives for the Bằng khen (III.5.3), 2
                    final individuals for the Bằng khen (III.5.3), 3
                    """)
    void numbersAreAsThePlanNamesThemHoweverManyThereAre(String what, int most) {
        var quota = quota(QuotaMode.ABSOLUTE, null, most, null, Rounding.UP);

        for (var base : List.of(0, 19, 400)) {
            var allowed = allowed(quota, List.of(policy(Rounding.UP, true)), base);
            assertThat(allowed).isEqualTo(new Allowance(0, most, null, QuotaRule.NUMBER));
            assertThat(allowed.allows(most + 1)).isFalse();
        }
    }

    @Test
    void aPlanThatIsSilentIsReckonedByTheNearestRuleAndElseByItsWords() {
        var silent = percent("10");
        var above = policy(Rounding.HALF_UP, true);
        var below = policy(Rounding.DOWN, null);

        assertThat(QuotaTerms.of(silent, List.of()))
                .isEqualTo(
                        new QuotaTerms(
                                Rounding.DOWN,
                                false,
                                false,
                                EnumSet.allOf(EmployeeCategory.class)));
        assertThat(QuotaTerms.of(silent, List.of(above, below)).rounding())
                .isEqualTo(Rounding.DOWN);
        assertThat(QuotaTerms.of(silent, List.of(above, below)).floorToOne()).isTrue();
        assertThat(
                        QuotaTerms.of(
                                        quota(
                                                QuotaMode.PERCENT,
                                                null,
                                                null,
                                                new Decimal("10"),
                                                Rounding.UP),
                                        List.of(above, below))
                                .rounding())
                .as("what the plan says itself comes first")
                .isEqualTo(Rounding.UP);
    }

    @Test
    void theStateLevelIsARangeWhoseLeastIsWarnedOfAndNotRefused() {
        var range = quota(QuotaMode.RANGE, 2, 3, null, null);

        var allowed = allowed(range, List.of(), 0);

        assertThat(allowed).isEqualTo(new Allowance(2, 3, null, QuotaRule.RANGE));
        assertThat(allowed.allows(1)).as("fewer than the least").isTrue();
        assertThat(allowed.allows(3)).isTrue();
        assertThat(allowed.allows(4)).isFalse();
    }

    @Test
    void aNumberAndAShareAtOneStageAreHeldByTheStricter() {
        var number = allowed(quota(QuotaMode.ABSOLUTE, null, 3, null, null), List.of(), 50);
        var share = allowed(percent("10"), List.of(), 19);

        assertThat(Allowance.strictest(List.of(number, share))).contains(share);
    }

    @Test
    void whatIsHandedOutLaterAllowsNothingYet() {
        var later = quota(QuotaMode.ALLOCATED, null, null, null, null);

        assertThat(Allowance.of(later, QuotaTerms.of(later, List.of()), 100)).isEmpty();
    }

    @Test
    void unusedPlacesAreNotHandedOnUnlessARuleSaysSo() {
        assertThat(QuotaTerms.of(percent("10"), List.of()).transferable()).isFalse();
        var handed = new QuotaPolicy(null, null, true, Set.of(), RULE);
        assertThat(QuotaTerms.of(percent("10"), List.of(handed)).transferable()).isTrue();
    }
}
