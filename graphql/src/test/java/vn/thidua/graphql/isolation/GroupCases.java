package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.GroupKeeping;
import vn.thidua.platform.directory.GroupRole;
import vn.thidua.platform.directory.SeatAgency;
import vn.thidua.platform.merger.Handover;
import vn.thidua.tenants.handover.GroupCasting;
import vn.thidua.tenants.plan.PlanCasting;

/** Groups that the world's own agency has founded, has led, or leads from today on. */
@Singleton
final class GroupCases implements Cases {
    private static final int YEAR = 2026;
    private static final String OF_A_GROUP = "của cụm, khối";

    private final Casting casting;
    private final GroupKeeping groups;
    private final PlanCasting plans;
    private final GroupCasting stage;

    GroupCases(Casting casting, GroupKeeping groups, PlanCasting plans, GroupCasting stage) {
        this.casting = casting;
        this.groups = groups;
        this.plans = plans;
        this.stage = stage;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.groupForm").where("input.founder", this::own),
                Case.of("Mutation.groupRename").with("input.group", this::founded),
                Case.of("Mutation.groupSeat").with(w -> seat(w, "sinceOn")),
                Case.of("Mutation.groupUnseat").with(w -> seat(w, "fromOn")),
                Case.of("Mutation.groupLeadName").with(w -> seat(w, "sinceOn")),
                Case.of("Mutation.groupCarryOver")
                        .with(w -> Map.of("input.group", founded(w), "input.year", YEAR))
                        .where("input.lead", this::below)
                        .where("input.deputies", w -> List.of(below(w))),
                Case.of("Mutation.groupHandOver").with("input.group", this::led),
                Case.of("Mutation.groupHandOverFor").byTheOperator().with(this::ended),
                Case.of("Mutation.handoverRecall")
                        .with("input.handover", w -> w.id("Handover", sent(w).id())),
                Case.of("Mutation.handoverTakeIn")
                        .called(OF_A_GROUP)
                        .with(this::received)
                        .leaving("input.under", "input.unit"),
                Case.of("Oversight.groups").where("founder", this::founder),
                Case.of("Oversight.group").with("id", this::founded));
    }

    /** A group that the own agency has led until today, and has begun a plan for. */
    private GroupId ledUntilToday(World world) {
        var group = stage.group(world.own(), world.below());
        plans.draftedFor(world.own(), group, "Kế hoạch của cụm");
        stage.lead(group, world.below());
        return group;
    }

    private Object led(World world) {
        return world.id("EmulationGroup", ledUntilToday(world));
    }

    private Map<String, Object> ended(World world) {
        return Map.of("input.group", led(world), "input.agency", own(world));
    }

    private Handover sent(World world) {
        return stage.sent(world.own(), ledUntilToday(world), world.below());
    }

    private Map<String, Object> received(World world) {
        var former = world.once(Scope.class, "former lead", () -> plans.agency("Former"));
        var group = stage.group(former, world.own());
        plans.issuedFor(former, group, "Kế hoạch của khối");
        stage.lead(group, world.own());
        return Map.of(
                "input.handover", world.id("Handover", stage.sent(former, group, world.own()).id()),
                "input.kind", world.id("PlanKind", plans.kind(world.own(), 0).id()));
    }

    private Map<String, Object> seat(World world, String day) {
        var values = new HashMap<String, Object>();
        values.put("input.group", founded(world));
        values.put("input.agency", below(world));
        values.put("input." + day, "2026-05-10");
        if (!day.equals("sinceOn")) {
            values.put("input.year", YEAR);
        }
        return values;
    }

    private Object own(World world) {
        return world.id("Agency", world.own().agency());
    }

    private Object below(World world) {
        return world.id("Agency", world.below().agency());
    }

    private Object founder(World world) {
        group(world);
        return own(world);
    }

    private Object founded(World world) {
        return world.id("EmulationGroup", group(world));
    }

    /** Another one, in which the agency below has a seat. */
    GroupId group(World world) {
        return group(world.own(), world.below());
    }

    private GroupId group(Scope founder, Scope member) {
        var group = casting.group(founder, null);
        var agency = member.agency();
        groups.seat(founder, SeatAgency.forYear(group, YEAR, agency, GroupRole.MEMBER));
        return group;
    }
}
