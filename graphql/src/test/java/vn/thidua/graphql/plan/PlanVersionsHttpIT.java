package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AmendPlan;
import vn.thidua.tenants.plan.Amendments;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.Numbering;

/** The versions of a plan, and what one says differently from another. */
@ExtendWith(House.class)
class PlanVersionsHttpIT {
    private static final String VERSIONS =
            """
            query($first: Int!, $after: String) { agency { plans(first: 9) { nodes { title
              versions(first: $first, after: $after) {
                nodes { version documentNumber documentSymbol issuedOn audience recorded enteredAt
                  enteredByName document { items { text } } }
                pageInfo { hasNextPage endCursor }
              } } } } }
            """;
    private static final String DIFFERENCE =
            """
            query($id: ID!, $from: Int!, $to: Int) { agency { plan(id: $id) {
              difference(from: $from, to: $to) { from to changes { __typename
                ... on ItemAdded { item { key text section } }
                ... on HeaderChanged { change { field before after } }
                ... on ItemRemoved { item { text } }
                ... on ItemChanged { before { text } after { text } changes { field } }
              } } } } }
            """;

    private final PlanCasting casting;
    private final Amendments amendments;
    private final Approvals approvals;
    private final Issuing issuing;
    private final GlobalIds ids;
    private final Scope north;
    private final Person viewer;
    private final Person southerner;

    PlanVersionsHttpIT(
            Api api,
            PlanCasting casting,
            Casting cast,
            Amendments amendments,
            Approvals approvals,
            Issuing issuing,
            GlobalIds ids) {
        this.casting = casting;
        this.amendments = amendments;
        this.approvals = approvals;
        this.issuing = issuing;
        this.ids = ids;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        viewer = api.colleague(north, Role.VIEWER);
        southerner = api.colleague(all.south(), Role.VIEWER);
    }

    @Test
    void listsVersionsWithWhatTheySaid() {
        var plan = casting.issued(north, "Kế hoạch");
        amended(plan, "Hai");

        var newest = versions(1, null);
        var cursor = newest.text("data.agency.plans.nodes.0.versions.pageInfo.endCursor");
        var older = versions(1, cursor);

        var at = "data.agency.plans.nodes.0.versions.";
        assertThat(newest.at(at + "nodes.0.version")).as(newest.raw()).isEqualTo(2);
        assertThat(newest.at(at + "nodes.0.documentSymbol")).isEqualTo("2/KH-STP");
        assertThat(newest.list(at + "nodes.0.document.items")).hasSize(2);
        assertThat(newest.at(at + "pageInfo.hasNextPage")).isEqualTo(true);
        assertThat(older.at(at + "nodes.0.version")).isEqualTo(1);
        assertThat(older.list(at + "nodes.0.document.items")).hasSize(1);
        assertThat(older.at(at + "nodes.0.enteredByName")).isNotNull();
        assertThat(older.at(at + "pageInfo.hasNextPage")).isEqualTo(false);
    }

    @Test
    void readsTheVersionsOfAWholePageOfPlansTogether() {
        amended(casting.issued(north, "Một"), "Thêm");
        var few = Statements.count(() -> versions(5, null));
        amended(casting.issued(north, "Hai"), "Thêm");
        casting.drafted(north, "Chưa ban hành");

        assertThat(few).isEqualTo(5); // Sign-in, plans, versions, what they say, and who issued.
        assertThat(Statements.count(() -> versions(5, null))).isEqualTo(few);
        assertThat(versions(5, null).list("data.agency.plans.nodes.0.versions.nodes")).isEmpty();
    }

    @Test
    void tellsWhatChangedBetweenVersionsAndInTheNextOne() {
        var plan = casting.issued(north, "Kế hoạch");
        amended(plan, "Hai");
        amendments.amend(north, new AmendPlan(plan));
        casting.purpose(north, plan, "Ba");

        var second = difference(viewer, plan, 1, 2);
        var next = difference(viewer, plan, 2, null);
        var same = difference(viewer, plan, 2, 2);

        var at = "data.agency.plan.difference.";
        assertThat(second.text(at + "changes")).as(second.raw()).contains("text=Hai");
        assertThat(second.text(at + "changes")).contains("letterhead.documentSymbol");
        assertThat(second.at(at + "to")).isEqualTo(2);
        assertThat(next.text(at + "changes")).contains("ItemAdded").contains("text=Ba");
        assertThat(next.at(at + "to")).isNull();
        assertThat(same.list(at + "changes")).isEmpty();
    }

    @Test
    void knowsNoOtherVersionsAndNoOthersPlans() {
        var plan = casting.issued(north, "Kế hoạch");

        assertThat(difference(viewer, plan, 1, 9).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(difference(viewer, plan, 0, null).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(difference(southerner, plan, 1, 1).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(difference(viewer, plan, 1, 1).list("data.agency.plan.difference.changes"))
                .isEqualTo(List.of());
    }

    private void amended(PlanId plan, String purpose) {
        amendments.amend(north, new AmendPlan(plan));
        casting.purpose(north, plan, purpose);
        approvals.submit(north, new SubmitPlan(plan));
        approvals.approve(north, new ApprovePlan(plan));
        issuing.issue(north, casting.issue(plan, new Numbering.Next()));
    }

    private Answer versions(int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("first", first));
        variables.put("after", after);
        return viewer.ask(VERSIONS, variables);
    }

    private Answer difference(Person person, PlanId plan, int from, Integer to) {
        var variables =
                new HashMap<String, Object>(Map.of("id", ids.encode("Plan", plan), "from", from));
        variables.put("to", to);
        return person.ask(DIFFERENCE, variables);
    }
}
