package vn.thidua.graphql.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;

/** A ministry that divides three departments into a cluster: last year North led it. */
final class GroupYear {
    static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    static final int YEAR = TODAY.getYear();
    static final int BEFORE = YEAR - 1;

    private final GlobalIds ids;
    private final Scope north;
    private final Scope south;
    private final Scope east;
    private final Person council;
    private final Person northern;
    private final Person southern;

    GroupYear(GlobalIds ids, Api api, Casting casting, PlanCasting plans) {
        this.ids = ids;
        var ministry = casting.tenant("Ministry", AgencyKind.MINISTRY);
        north = plans.agency("North");
        south = plans.agency("South");
        east = plans.agency("East");
        for (var department : List.of(north, south, east)) {
            casting.relate(ministry, department, RelationKind.SECTORAL);
        }
        council = api.colleague(ministry, Role.ADMINISTRATOR);
        northern = api.colleague(north, Role.PLANNER, Role.OFFICE_CLERK);
        southern = api.colleague(south, Role.PLANNER, Role.OFFICE_CLERK);
    }

    Scope north() {
        return north;
    }

    Scope south() {
        return south;
    }

    Scope east() {
        return east;
    }

    /** Who keeps the ministry's groups. */
    Person council() {
        return council;
    }

    Person northern() {
        return northern;
    }

    Person southern() {
        return southern;
    }

    GroupId lastYearsGroup() {
        var formed =
                council.mutate(
                        "groupForm",
                        Map.of("kind", "CLUSTER", "name", "Cụm thi đua số I"),
                        "group { id founder { name } }");
        assertThat(formed.at("data.groupForm.group.founder.name")).isEqualTo("Ministry");
        var group = ids.decode(GroupId.class, formed.text("data.groupForm.group.id"));
        for (var member : List.of(north, south, east)) {
            var role = member == north ? "LEAD" : "MEMBER";
            assertThat(seat(council, group, member, role).list("data.groupSeat.errors")).isEmpty();
        }
        return group;
    }

    Answer seat(Person person, GroupId group, Scope member, String role) {
        return person.mutate(
                "groupSeat",
                Map.of("group", id(group), "year", BEFORE, "agency", agency(member), "role", role),
                "seat { role }");
    }

    /** This year South leads it. */
    void carryOver(GroupId group) {
        var carried =
                council.mutate(
                        "groupCarryOver",
                        Map.of(
                                "group", id(group),
                                "year", BEFORE,
                                "lead", agency(south),
                                "deputies", List.of(agency(east))),
                        "group { name }");
        assertThat(carried.list("data.groupCarryOver.errors")).isEmpty();
    }

    void nameLead(GroupId group, Scope next, LocalDate since) {
        var named =
                council.mutate(
                        "groupLeadName",
                        Map.of(
                                "group", id(group),
                                "agency", agency(next),
                                "sinceOn", since.toString()),
                        "seat { role }");
        assertThat(named.list("data.groupLeadName.errors")).isEmpty();
    }

    String id(GroupId group) {
        return ids.encode("EmulationGroup", group);
    }

    String agency(Scope scope) {
        return ids.encode("Agency", scope.agency());
    }

    String published(PlanId plan) {
        return ids.encode("PublishedPlan", plan);
    }
}
