package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Archives;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.ChangeRoles;
import vn.thidua.platform.access.OpenArchive;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.platform.merger.UndoMerger;
import vn.thidua.tenants.plan.PlanCasting;

/** A merger that is undone, one that is thought of, and an archivist who leaves. */
@Singleton
final class MergerErrand implements Errand {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private final MergerCases cases;
    private final Mergers mergers;
    private final Archives archives;
    private final Accounts accounts;
    private final Casting casting;
    private final PlanCasting plans;

    MergerErrand(
            MergerCases cases,
            Mergers mergers,
            Archives archives,
            Accounts accounts,
            Casting casting,
            PlanCasting plans) {
        this.cases = cases;
        this.mergers = mergers;
        this.archives = archives;
        this.accounts = accounts;
        this.casting = casting;
        this.plans = plans;
    }

    @Override
    public void run(World world) {
        var operator = casting.operator();
        var ended = cases.ended(world);
        var merger = cases.mergerWithPlan(world);
        mergers.undo(operator, new UndoMerger(merger));
        plans.complete(world.own(), "Kế hoạch chưa ban hành");
        var follows = casting.agency("Spare", AgencyKind.PROVINCIAL_DEPARTMENT);
        mergers.forecast(
                operator,
                new MergeAgencies(
                        SuccessionEvent.MERGER, List.of(world.own().agency()), follows, DAY, null));
        var reader = casting.colleague(world.own(), "một mật khẩu dài", Role.VIEWER);
        archives.open(world.own(), new OpenArchive(ended.agency(), reader.account(), false));
        archives.readers(world.own());
        accounts.changeRoles(world.own(), new ChangeRoles(reader.account(), Set.of()));
    }
}
