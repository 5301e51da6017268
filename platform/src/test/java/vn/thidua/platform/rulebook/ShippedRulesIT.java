package vn.thidua.platform.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.rulebook.rule.AwardAddition;
import vn.thidua.platform.rulebook.rule.AwardRule;
import vn.thidua.platform.rulebook.rule.Rules;

/** The instruments that come along with the platform. */
@ExtendWith(House.class)
class ShippedRulesIT {
    private final ShippedRules shipped;
    private final Sql sql;

    ShippedRulesIT(ShippedRules shipped, Sql sql) {
        this.shipped = shipped;
        this.sql = sql;
    }

    private boolean enter() {
        shipped.enter();
        return true;
    }

    @Test
    void areEnteredOnceHoweverManyProgramsStart() {
        AtOnce.all(Collections.nCopies(8, this::enter));
        shipped.enter();

        var rows = ShippedRules.ALL.stream().mapToInt(ShippedRules.Instrument::versions).sum();
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM rule_set_version"
                                        + " WHERE HEX(rule_set_id) LIKE '019AB000%'"))
                .isEqualTo(rows);
    }

    @Test
    void areAsManyVersionsAsTheirFilesTell() {
        assertThat(ShippedRules.ALL)
                .allSatisfy(
                        instrument ->
                                assertThat(shipped.read(instrument).versions())
                                        .hasSize(instrument.versions()));
    }

    @Test
    void haveNoTwoAwardsOfOneCodeAndAddToNoneThatIsUnknown() {
        var rules =
                ShippedRules.ALL.stream()
                        .flatMap(instrument -> shipped.read(instrument).versions().stream())
                        .map(ShippedRules.Stated::rules)
                        .toList();
        for (var version : rules) {
            assertThat(version.awards()).extracting(AwardRule::code).doesNotHaveDuplicates();
        }
        var known = rules.stream().flatMap(r -> r.awards().stream()).map(AwardRule::code).toList();
        assertThat(rules)
                .flatExtracting(Rules::additions)
                .extracting(AwardAddition::award)
                .isNotEmpty()
                .isSubsetOf(known);
    }
}
