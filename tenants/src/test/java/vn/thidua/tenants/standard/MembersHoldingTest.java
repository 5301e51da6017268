package vn.thidua.tenants.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.rulebook.rule.AwardCondition;

/** The seventy percent of a collective: refused only where nobody can be missing from the list. */
class MembersHoldingTest {

    @ParameterizedTest(name = "{0}: {6}")
    @CsvSource(
            textBlock =
                    """
                    seven of ten, 10, 7, 0, true, 1, MET, 70
                    six of nine, 9, 6, 9, true, 0, UNMET, 66.6
                    two are not on the list, 8, 6, 10, true, 0, FOR_PEOPLE, 60
                    too few whoever is not on it, 8, 3, 10, true, 0, UNMET, 30
                    enough though some are not on it, 9, 8, 10, true, 0, MET, 80
                    not decided yet, 10, 0, 10, false, 0, FOR_PEOPLE, 0
                    nobody on the list, 0, 0, 0, true, 0, FOR_PEOPLE, 0
                    all but none of the one, 1, 0, 1, true, 1, UNMET, 0
                    """)
    void shareIsMetUnmetOrForPeople(
            String what,
            int members,
            int holders,
            int heads,
            boolean isDecided,
            int membersMin,
            StandardAnswer answer,
            String percent) {
        var asked = new AwardCondition.MembersHold("ADVANCED_LABORER", 70, membersMin);

        var found =
                new MembersHolding(members, holders, heads, isDecided).answer(asked, "LĐTT", 2026);

        assertThat(found.answer()).isEqualTo(answer);
        assertThat(found.values())
                .isEqualTo(
                        List.of(
                                "LĐTT",
                                "2026",
                                String.valueOf(holders),
                                String.valueOf(Math.max(members, heads)),
                                percent,
                                "70",
                                String.valueOf(membersMin)));
    }
}
