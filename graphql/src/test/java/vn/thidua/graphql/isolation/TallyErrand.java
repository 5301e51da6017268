package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.tally.TallyAudit;
import vn.thidua.tenants.nomination.AwardCasting;

/** A tally that is wrong for a moment, and found to be. */
@Singleton
final class TallyErrand implements Errand {
    private final NominationCases cases;
    private final UnitCases units;
    private final AwardCasting awards;
    private final TallyAudit audit;
    private final Sql sql;

    TallyErrand(
            NominationCases cases,
            UnitCases units,
            AwardCasting awards,
            TallyAudit audit,
            Sql sql) {
        this.cases = cases;
        this.units = units;
        this.awards = awards;
        this.audit = audit;
        this.sql = sql;
    }

    @Override
    public void run(World world) {
        var review = cases.review(world);
        awards.nominated(world.own(), review, units.unit(world));
        var plan = Uuids.bytes(review.plan().value());
        sql.run("UPDATE tally SET amount = amount + 1 WHERE node_id = ?", (Object) plan);
        audit.audit(world.own(), review.plan());
        sql.run("UPDATE tally SET amount = amount - 1 WHERE node_id = ?", (Object) plan);
    }
}
