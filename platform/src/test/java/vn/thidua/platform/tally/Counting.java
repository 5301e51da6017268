package vn.thidua.platform.tally;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.publication.PlanId;

/** Counts for tests as the rooms of agencies do, each time in a transaction of its own. */
@Singleton
@Transactional
public class Counting {
    private final Tallies tallies;

    Counting(Tallies tallies) {
        this.tallies = tallies;
    }

    /** A new record that counts so for a plan. */
    public TallyRecordId counted(Scope scope, NodeId plan, int year, TallyKey... counts) {
        var record = new TallyRecordId(Uuids.next());
        restated(scope, record, plan, year, counts);
        return record;
    }

    /** A new record of the agency that counts so under no plan. */
    public void countedOfAgency(Scope scope, int year, TallyKey... counts) {
        var kind = TallyRecordKind.INITIATIVE;
        var id = new TallyRecordId(Uuids.next());
        tallies.restate(scope, List.of(new TallyRecord(kind, id, null, year, List.of(counts))));
    }

    /** A record counts so from now on. */
    public void restated(
            Scope scope, TallyRecordId record, NodeId plan, int year, TallyKey... counts) {
        var kind = TallyRecordKind.INITIATIVE;
        var id = new PlanId(plan.value());
        tallies.restate(scope, List.of(new TallyRecord(kind, record, id, year, List.of(counts))));
    }
}
