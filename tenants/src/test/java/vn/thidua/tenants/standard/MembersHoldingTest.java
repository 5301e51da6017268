package vn.thidua.tenants.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.rulebook.rule.AwardCondition;

/** The seventy percent of a collective: refused only where nobody can be missing from the list. */
class MembersHoldingTest {

    @ParameterizedTest(name = "{0}: {5}")
    @CsvSource(
            textBlock =
                    """
                    seven of ten, 10, 7, 0, 1, MET, 70
                    six of nine and more may be decided on, 9, 6, 9, 0, FOR_PEOPLE, 66.6
                    two are not on the list, 8, 6, 10, 0, FOR_PEOPLE, 60
                    enough though some are not on it, 9, 8, 10, 0, MET, 80
                    nobody on the list, 0, 0, 0, 0, FOR_PEOPLE, 0
                    all but none of the one, 1, 0, 1, 1, FOR_PEOPLE, 0
                    """)
    void shareIsMetOrForPeople(
            String what,
            int members,
            int holders,
            int heads,
            int membersMin,
            StandardAnswer answer,
            String percent) {
        var asked = new AwardCondition.MembersHold("ADVANCED_LABORER", 70, membersMin);

        var found = new MembersHolding(members, holders, heads).answer(asked, "LĐTT", 2026);

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
