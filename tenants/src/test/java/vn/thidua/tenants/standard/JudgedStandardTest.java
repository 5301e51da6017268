package vn.thidua.tenants.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.rulebook.rule.RuleSource;
import vn.thidua.platform.rulebook.rule.Trust;

/** What is told of standards that look at discipline beside something else. */
class JudgedStandardTest {
    private static final List<StandardFinding> BOTH =
            List.of(
                    StandardFinding.of(FindingKind.OWN_PLAN, StandardAnswer.MET, 1),
                    StandardFinding.of(FindingKind.NOBODY_DISCIPLINED, StandardAnswer.UNMET));

    @Test
    void aRuleIsMetByAnotherConditionAndSaysNothingOfSanctions() {
        var source = new RuleSource("Quy chế", Trust.READ);

        var told =
                new JudgedStandard("Một trong hai", source, null, StandardAnswer.MET, BOTH).told();

        assertThat(told.answer()).isEqualTo(StandardAnswer.MET);
        assertThat(told.findings())
                .extracting(StandardFinding::answer)
                .containsExactly(StandardAnswer.MET, StandardAnswer.FOR_PEOPLE);
    }

    @Test
    void aCriterionIsForPeopleWhateverElseIsMet() {
        var judged = new JudgedStandard("Cả hai", null, "item", StandardAnswer.FOR_PEOPLE, BOTH);

        assertThat(judged.told().answer()).isEqualTo(StandardAnswer.FOR_PEOPLE);
    }
}
