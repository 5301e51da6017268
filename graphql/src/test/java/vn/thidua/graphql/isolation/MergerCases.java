package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Archives;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.OpenArchive;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.directory.SuccessionEvent;
import vn.thidua.platform.merger.HandoverId;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.platform.merger.MergeAgencies;
import vn.thidua.platform.merger.MergerId;
import vn.thidua.platform.merger.Mergers;
import vn.thidua.tenants.plan.PlanCasting;

/** Agencies that end, and what they leave to the world's own. */
@Singleton
final class MergerCases implements Cases {
    private final Casting casting;
    private final PlanCasting plans;
    private final Mergers mergers;
    private final Handovers handovers;
    private final Archives archives;

    MergerCases(
            Casting casting,
            PlanCasting plans,
            Mergers mergers,
            Handovers handovers,
            Archives archives) {
        this.casting = casting;
        this.plans = plans;
        this.mergers = mergers;
        this.handovers = handovers;
        this.archives = archives;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Merger", _ -> merger(), "Handover", this::handover);
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Platform.mergerForecast")
                        .byTheOperator()
                        .with("input.predecessors", this::agencies),
                Case.of("Mutation.agenciesMerge")
                        .byTheOperator()
                        .with("input.predecessors", this::agencies),
                Case.of("Mutation.mergerUndo").byTheOperator(),
                Case.of("Platform.splitForecast").byTheOperator().with(this::split),
                Case.of("Mutation.agencySplit").byTheOperator().with(this::split),
                Case.of("Mutation.handoverTakeIn")
                        .with("input.kind", w -> w.id("PlanKind", plans.kind(w.own(), 1).id()))
                        .where("input.under", this::drafted)
                        .leaving("input.unit"),
                Case.of("Mutation.archiveOpen")
                        .with("input.predecessor", w -> w.id("Agency", ended(w).agency())),
                Case.of("Mutation.archiveShut").with(this::opened));
    }

    private Object drafted(World world) {
        return world.id("Plan", plans.drafted(world.own(), "Kế hoạch cấp trên"));
    }

    private Object agencies(World world) {
        return List.of(world.id("Agency", spare().agency()));
    }

    /** An agency that goes on and gives away all that can be named. */
    private Map<String, Object> split(World world) {
        var agency = plans.withKinds(spare());
        var below = spare();
        casting.relate(agency, below, RelationKind.ADMINISTRATIVE);
        var group = casting.group(2026, agency, below);
        var plan = plans.complete(agency, "Kế hoạch chưa ban hành");
        var own = world.id("Agency", agency.agency());
        return Map.of(
                "input.agency", own,
                "input.rest", own,
                "input.parts.successor", world.id("Agency", spare().agency()),
                "input.parts.subordinates", List.of(world.id("Agency", below.agency())),
                "input.parts.groups", List.of(world.id("EmulationGroup", group)),
                "input.parts.plans", List.of(world.id("Plan", plan)));
    }

    private Scope spare() {
        return casting.tenant("Spare", AgencyKind.PROVINCIAL_DEPARTMENT);
    }

    private MergerId merger() {
        return merge(spare(), spare().agency());
    }

    private MergerId merge(Scope ends, AgencyId follows) {
        var command =
                new MergeAgencies(
                        SuccessionEvent.MERGER,
                        List.of(ends.agency()),
                        follows,
                        LocalDate.of(2025, 7, 1),
                        null);
        var answer = (MergeAgencies.Answer.Merged) mergers.merge(casting.operator(), command);
        return answer.merger().id();
    }

    /** An agency that the world's own follows, which left a plan that it had not issued. */
    Scope ended(World world) {
        var ends = withPlan();
        merge(ends, world.own().agency());
        return ends;
    }

    /** A merger by which the world's own agency was sent something. */
    MergerId mergerWithPlan(World world) {
        return merge(withPlan(), world.own().agency());
    }

    private Scope withPlan() {
        var ends = plans.withKinds(spare());
        plans.complete(ends, "Kế hoạch chưa ban hành");
        return ends;
    }

    private HandoverId handover(World world) {
        ended(world);
        return handovers.list(world.own(), null, PageRequest.first(1)).items().getFirst().id();
    }

    private Map<String, Object> opened(World world) {
        var ends = ended(world);
        var reader = casting.colleague(world.own(), "một mật khẩu dài", Role.VIEWER);
        archives.open(world.own(), new OpenArchive(ends.agency(), reader.account(), true));
        return Map.of(
                "input.predecessor", world.id("Agency", ends.agency()),
                "input.account", world.id("Account", reader.account()));
    }
}
