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

/** Groups that the world's own agency has founded for the one below it, and has seated it in. */
@Singleton
final class GroupCases implements Cases {
    private static final int YEAR = 2026;

    private final Casting casting;
    private final GroupKeeping groups;

    GroupCases(Casting casting, GroupKeeping groups) {
        this.casting = casting;
        this.groups = groups;
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
                Case.of("Oversight.groups").where("founder", this::founder),
                Case.of("Oversight.group").with("id", this::founded));
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
