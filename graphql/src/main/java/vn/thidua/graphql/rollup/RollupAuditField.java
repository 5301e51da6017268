package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.past.DayAudit;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;
import vn.thidua.platform.rollup.RollupAudit;
import vn.thidua.platform.tally.TallyAudit;

/** {@code Oversight.rollupAudit}. */
@Singleton
final class RollupAuditField implements ObjectField<Oversight> {
    private final RollupAudit audit;
    private final DayAudit days;
    private final TallyAudit tallies;

    RollupAuditField(RollupAudit audit, DayAudit days, TallyAudit tallies) {
        this.audit = audit;
        this.days = days;
        this.tallies = tallies;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "rollupAudit";
    }

    @Override
    public Report fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var plan = arguments.as(PlanId.class, "plan");
        return Report.of(
                audit.audit(caller.scope(), plan),
                days.audit(caller.scope(), plan),
                tallies.audit(caller.scope(), plan));
    }

    /** What was found, as clients see it. */
    record Report(long nodeCount, boolean isExact, List<RollupDifference> differences) {
        static Report of(
                AuditReport report, List<AuditDifference> days, List<AuditDifference> tallies) {
            var differences = RollupDifference.listOf(report, days, tallies);
            return new Report(report.nodes(), differences.isEmpty(), differences);
        }
    }
}
