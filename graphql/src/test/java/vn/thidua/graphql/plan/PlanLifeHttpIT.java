package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.PlanCasting;

/** A plan goes through its whole life over the API, each step by whom it belongs to. */
@ExtendWith(House.class)
class PlanLifeHttpIT {
    private static final Map<String, Object> SIGNATURE = Map.of("signerName", "Nguyễn An");

    private final PlanCasting casting;
    private final GlobalIds ids;
    private final Scope north;
    private final Person planner;
    private final Person approver;
    private final Person clerk;

    PlanLifeHttpIT(Api api, PlanCasting casting, Casting cast, GlobalIds ids) {
        this.casting = casting;
        this.ids = ids;
        north = casting.withKinds(cast.cast().north());
        planner = api.colleague(north, Role.PLANNER);
        approver = api.colleague(north, Role.APPROVER);
        clerk = api.colleague(north, Role.OFFICE_CLERK);
    }

    @Test
    @DisplayName(
            "X-10 draft, submitted, approved, issued, amended, reviewed twice, closed, archived")
    void aPlanLivesItsWholeLife() {
        var plan = ids.encode("Plan", casting.complete(north, "Kế hoạch một đời"));
        var input = Map.<String, Object>of("plan", plan);
        var signed = with(with(input, "signature", SIGNATURE), "place", "Bắc Ninh");

        var steps = new ArrayList<String>();
        steps.add(state(planner, plan));
        steps.add(step(planner, "planSubmit", input));
        steps.add(step(approver, "planApprove", input));
        steps.add(step(clerk, "planIssue", with(signed, "issuedOn", "2026-02-02")));
        steps.add(step(planner, "planAmend", input));
        steps.add(step(planner, "planSubmit", input));
        steps.add(step(approver, "planApprove", input));
        steps.add(step(clerk, "planIssue", with(signed, "issuedOn", "2026-03-03")));
        for (var review : List.of("INTERIM 2026-06-30", "FINAL 2026-10-31")) {
            var held = review.split(" ");
            var kind = with(input, "kind", held[0]);
            steps.add(step(clerk, "planReview", with(kind, "heldOn", held[1])));
        }
        steps.add(step(clerk, "planClose", input));
        steps.add(step(clerk, "planArchive", input));

        assertThat(steps)
                .containsExactly(
                        "DRAFT DRAFT 0",
                        "SUBMITTED SUBMITTED 0",
                        "APPROVED APPROVED 0",
                        "ISSUED null 1",
                        "ISSUED DRAFT 1",
                        "ISSUED SUBMITTED 1",
                        "ISSUED APPROVED 1",
                        "ISSUED null 2",
                        "ISSUED null 2",
                        "ISSUED null 2",
                        "CLOSED null 2",
                        "ARCHIVED null 2");
    }

    private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
        var more = new HashMap<>(input);
        more.put(field, value);
        return more;
    }

    private static String step(Person person, String mutation, Map<String, Object> input) {
        var answer = person.mutate(mutation, input, "plan { id }");
        assertThat(answer.at("data." + mutation + ".errors")).as(answer.raw()).isEqualTo(List.of());
        return state(person, String.valueOf(input.get("plan")));
    }

    private static String state(Person person, String plan) {
        var answer =
                person.ask(
                        "query($plan: ID!) { agency { plan(id: $plan) {"
                                + " state draftStage version } } }",
                        Map.of("plan", plan));
        var at = "data.agency.plan.";
        return answer.at(at + "state")
                + " "
                + answer.at(at + "draftStage")
                + " "
                + answer.at(at + "version");
    }
}
