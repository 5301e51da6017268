package vn.thidua.graphql.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.Links;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** The ministry sees over HTTP who has issued, who is late and who is silent. */
@ExtendWith(House.class)
class DutiesHttpIT {
    private static final LocalDate TODAY = LocalDate.now(Clocks.VIETNAM);
    private static final String DUTY =
            """
            duty { id planTitle text dueOn precision withdrawnReason owner { name }
              plan { title }
              addressees { __typename
                ... on SubordinateAddressees { relation kind }
                ... on GroupAddressees { year group { name } }
                ... on NamedAddressees { agencies { name } } } }""";
    private static final String OVERVIEW =
            """
            query($id: ID!) { oversight { publishedPlan(id: $id) { title duties {
              text dueOn
              coverage(first: 100) { nodes { status issuedOn agency { name } } }
            } } } }""";

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Links links;
    private final GlobalIds ids;
    private final Person ministry;
    private final Person north;
    private final Person south;
    private final PlanId plan;

    DutiesHttpIT(Api api, Casting casting, Publications publications, Links links, GlobalIds ids) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.links = links;
        this.ids = ids;
        this.ministry = api.colleague(cast.ministry(), Role.OFFICE_CLERK);
        this.north = api.colleague(cast.north(), Role.VIEWER);
        this.south = api.colleague(cast.south(), Role.values());
        this.plan =
                Issued.by(cast.ministry(), "Thi đua ngành")
                        .lettingIn()
                        .in(publications, cast.ministry());
    }

    private String planId() {
        return ids.encode("PublishedPlan", plan);
    }

    private String agency(Scope scope) {
        return ids.encode("Agency", scope.agency());
    }

    private Answer impose(Person person, Map<String, ?> addressees) {
        var input =
                Map.of(
                        "plan",
                        planId(),
                        "kind",
                        "ISSUE_PLAN",
                        "text",
                        "ban hành kế hoạch trong quý",
                        "dueOn",
                        TODAY.plusDays(9).toString(),
                        "precision",
                        "QUARTER",
                        "addressees",
                        addressees);
        return person.mutate("dutyImpose", input, DUTY);
    }

    private static Map<String, ?> below() {
        return Map.of("subordinates", Map.of("relation", "SECTORAL"));
    }

    private void issued(Scope scope) {
        var child = Issued.by(scope, "Thi đua của sở").on(TODAY).in(publications, scope);
        var parent = new ProposeLink.Parent.Published(plan, null);
        links.propose(
                scope, new ProposeLink(child, parent, LinkType.IMPLEMENTS, Crossing.FIGURES, null));
    }

    @Test
    void areImposedOnSubordinatesGroupsAndByName() {
        var group = casting.group(TODAY.getYear(), cast.ministry(), cast.stranger());
        var members =
                Map.of(
                        "groupMembers",
                        Map.of(
                                "group", ids.encode("EmulationGroup", group),
                                "year", TODAY.getYear()));
        var named = Map.of("agencies", Map.of("agencies", List.of(agency(cast.north()))));

        var byRelation = impose(ministry, below());
        var byGroup = impose(ministry, members);
        var byName = impose(ministry, named);

        var at = "data.dutyImpose.duty.";
        assertThat(byRelation.at(at + "addressees.relation")).isEqualTo("SECTORAL");
        assertThat(byRelation.at(at + "precision")).isEqualTo("QUARTER");
        assertThat(byRelation.at(at + "owner.name")).isEqualTo("Ministry");
        assertThat(byGroup.at(at + "addressees.year")).isEqualTo(TODAY.getYear());
        assertThat(byGroup.text(at + "addressees.group.name")).isNotEmpty();
        assertThat(byName.at(at + "addressees.agencies.0.name")).isEqualTo("North");
    }

    @Test
    void areRefusedWithTheReason() {
        var stranger = Map.of("agencies", Map.of("agencies", List.of(agency(cast.stranger()))));

        var refused = impose(ministry, stranger);

        assertThat(refused.at("data.dutyImpose.errors.0.code")).isEqualTo("NOT_ADDRESSABLE");
        assertThat(refused.at("data.dutyImpose.errors.0.message"))
                .isEqualTo(
                        "Có 1 cơ quan không trực thuộc và không cùng cụm, khối nên không thể giao"
                                + " việc.");
        assertThat(refused.at("data.dutyImpose.errors.0.path"))
                .isEqualTo(List.of("input", "addressees", "agencies"));
        assertThat(impose(north, below()).errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(impose(south, below()).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(duties(ministry)).isEmpty();
    }

    private static List<?> duties(Person person) {
        return person.ask("{ oversight { duties(first: 10) { nodes { id } } } }")
                .list("data.oversight.duties.nodes");
    }

    @Test
    void showInOneQueryWhoHasIssuedAndWhoIsSilent() {
        impose(ministry, below());
        issued(cast.north());

        var answer = ministry.ask(OVERVIEW, Map.of("id", planId()));
        var statements = Statements.count(() -> ministry.ask(OVERVIEW, Map.of("id", planId())));

        var rows = "data.oversight.publishedPlan.duties.0.coverage.nodes.";
        assertThat(answer.at(rows + "0.agency.name")).isEqualTo("North");
        assertThat(answer.at(rows + "0.status")).isEqualTo("ISSUED");
        assertThat(answer.at(rows + "0.issuedOn")).isEqualTo(TODAY.toString());
        assertThat(answer.at(rows + "1.agency.name")).isEqualTo("South");
        assertThat(answer.at(rows + "1.status")).isEqualTo("SILENT");
        // The sign-in, the plan, its duties, their coverage and the names of agencies.
        assertThat(statements).isEqualTo(5);
    }

    @Test
    void countWhoStandsWhere() {
        impose(ministry, below());
        issued(cast.north());

        var counts =
                ministry.ask(
                        """
                        { oversight { duties(first: 1) { nodes {
                          counts { issued issuedLate behind proposed late silent total }
                          coverage(statuses: [SILENT], first: 5) { nodes { plan { id }
                            link { id } bearer { name } } } } } } }""");

        var at = "data.oversight.duties.nodes.0.";
        assertThat(counts.at(at + "counts.issued")).isEqualTo(1);
        assertThat(counts.at(at + "counts.silent")).isEqualTo(1);
        assertThat(counts.at(at + "counts.total")).isEqualTo(2);
        assertThat(counts.list(at + "coverage.nodes")).hasSize(1);
        assertThat(counts.at(at + "coverage.nodes.0.bearer.name")).isEqualTo("South");
    }

    @Test
    void areToldToThoseWhoOweThem() {
        var id = impose(ministry, below()).text("data.dutyImpose.duty.id");
        var owed =
                """
                { oversight { dutiesOwed(first: 5) { nodes {
                  duty { id planTitle counts { total } coverage(first: 5) { nodes { status } } }
                  coverage { status } } } } }""";

        var seen = north.ask(owed);

        var at = "data.oversight.dutiesOwed.nodes.0.";
        assertThat(seen.at(at + "duty.id")).isEqualTo(id);
        assertThat(seen.at(at + "duty.planTitle")).isEqualTo("Thi đua ngành");
        assertThat(seen.at(at + "duty.counts")).isNull();
        assertThat(seen.list(at + "duty.coverage.nodes")).isEmpty();
        assertThat(seen.at(at + "coverage.status")).isEqualTo("SILENT");
        assertThat(ministry.ask(owed).list("data.oversight.dutiesOwed.nodes")).isEmpty();
    }

    @Test
    void areWithdrawnByWhoeverImposedThem() {
        var id = impose(ministry, below()).text("data.dutyImpose.duty.id");
        var input = Map.of("duty", id, "reason", "đã gộp");

        var foreign = south.mutate("dutyWithdraw", input, DUTY);
        var withdrawn = ministry.mutate("dutyWithdraw", input, DUTY);
        var again = ministry.mutate("dutyWithdraw", input, DUTY);
        var seen =
                ministry.ask(
                        "query($id: ID!) { node(id: $id) { ... on Duty { withdrawnReason } } }",
                        Map.of("id", id));

        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(withdrawn.at("data.dutyWithdraw.duty.withdrawnReason")).isEqualTo("đã gộp");
        assertThat(again.at("data.dutyWithdraw.errors.0.code")).isEqualTo("ALREADY_WITHDRAWN");
        assertThat(seen.at("data.node.withdrawnReason")).isEqualTo("đã gộp");
        assertThat(duties(south)).isEmpty();
    }
}
