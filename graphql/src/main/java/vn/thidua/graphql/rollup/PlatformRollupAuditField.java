package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.operator.Platform;
import vn.thidua.graphql.page.Connection.PageInfo;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.past.DayAudit;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditSlice;
import vn.thidua.platform.rollup.RollupAudit;

/** {@code Platform.rollupAudit}. */
@Singleton
final class PlatformRollupAuditField implements ObjectField<Platform> {
    private final RollupAudit audit;
    private final DayAudit days;

    PlatformRollupAuditField(RollupAudit audit, DayAudit days) {
        this.audit = audit;
        this.days = days;
    }

    @Override
    public String type() {
        return "Platform";
    }

    @Override
    public String name() {
        return "rollupAudit";
    }

    @Override
    public Slice fetch(Platform platform, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var slice = audit.audit(platform.operator(), page);
        return Slice.of(page, slice, days.audit(platform.operator(), slice.plans()));
    }

    /** What was found, as clients see it. */
    record Slice(
            int planCount,
            long planCountSoFar,
            long planCountInAll,
            boolean isExact,
            List<RollupDifference> differences,
            PageInfo pageInfo) {
        static Slice of(PageRequest asked, AuditSlice slice, List<AuditDifference> days) {
            var differences = RollupDifference.listOf(slice.report(), days);
            return new Slice(
                    slice.plans().size(),
                    slice.plansSoFar(),
                    slice.plansInAll(),
                    differences.isEmpty(),
                    differences,
                    new PageInfo(
                            slice.hasNext(),
                            asked.after() != null,
                            slice.start().map(Cursor::text).orElse(null),
                            slice.end().map(Cursor::text).orElse(null)));
        }
    }
}
