package vn.thidua.platform.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.rollup.AuditDifference;

@ExtendWith(House.class)
class TallyCheckIT {
    private static final TallyKey PROPOSED =
            TallyKey.of(TallyMatter.INITIATIVE_PROPOSED, SubjectKind.INDIVIDUAL);

    private final TallyCheck check;
    private final Counting counting;
    private final Sql sql;
    private final Scope north;
    private final NodeId ofNorth;

    TallyCheckIT(TallyCheck check, Counting counting, Planting planting, Sql sql, Casting casting) {
        this.check = check;
        this.counting = counting;
        this.sql = sql;
        north = casting.cast().north();
        ofNorth = planting.plan(north);
    }

    @Test
    void goesRoundAndFindsATallyThatTheLedgerDenies() {
        counting.counted(north, ofNorth, 2026, PROPOSED);
        counting.countedOfAgency(north, 2026, PROPOSED);
        sql.run("UPDATE tally SET amount = 7 WHERE node_id = ?", Uuids.bytes(ofNorth.value()));

        var found = round();
        sql.run("UPDATE tally SET amount = 1 WHERE node_id = ?", Uuids.bytes(ofNorth.value()));

        assertThat(found.nodes()).contains(ofNorth, NodeId.of(north.agency()));
        assertThat(found.nodes()).doesNotHaveDuplicates();
        var wrong = ofNorth(found);
        assertThat(wrong).hasSize(1);
        assertThat(TallyCheck.warning(wrong))
                .startsWith("tallies are not what the ledger says: ")
                .endsWith(" 2026 INITIATIVE_PROPOSED INDIVIDUAL is 7 and not 1");
        assertThat(ofNorth(round())).isEmpty();
    }

    private List<AuditDifference> ofNorth(TallyCheck.Checked checked) {
        var hex = ofNorth.value().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return checked.differences().stream().filter(row -> row.place().startsWith(hex)).toList();
    }

    /** All that is checked from the beginning of a round to its end, a few at a time. */
    private TallyCheck.Checked round() {
        sql.run("UPDATE tally_check SET after_node = UNHEX(REPEAT('0', 32)), rounds = 0");
        var nodes = new ArrayList<NodeId>();
        var differences = new ArrayList<AuditDifference>();
        while (sql.number("SELECT rounds FROM tally_check") == 0) {
            var checked = check.goOn(50).orElseThrow();
            nodes.addAll(checked.nodes());
            differences.addAll(checked.differences());
        }
        return new TallyCheck.Checked(nodes, differences);
    }

    @Test
    void leavesItToAnotherInstanceThatIsAtIt() throws SQLException {
        try (var other = sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT id FROM tally_check FOR UPDATE");
            assertThat(check.goOn(1)).isEmpty();
            other.rollback();
        }

        assertThat(check.goOn(1)).isPresent();
    }
}
