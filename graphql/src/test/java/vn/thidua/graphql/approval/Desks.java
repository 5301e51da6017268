package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** People at their desks, and what they do with plans on their way. */
@Singleton
final class Desks {
    private final Api api;
    private final Casting casting;
    private final SomePeople people;
    private final SomeUnits units;
    private final GlobalIds ids;

    Desks(Api api, Casting casting, SomePeople people, SomeUnits units, GlobalIds ids) {
        this.api = api;
        this.casting = casting;
        this.people = people;
        this.units = units;
        this.ids = ids;
    }

    /** Somebody of the agency with this role, who is in a unit and signed in. */
    Desk desk(Scope agency, Unit unit, String name, Role role) {
        var who = casting.colleague(agency, Api.PASSWORD, role);
        var person = people.person(agency, unit, name, who);
        var signedIn = api.signIn(casting.usernameOf(who), Api.PASSWORD);
        return new Desk(who, signedIn, person, ids.encode("Person", person.id()));
    }

    /** A unit of the agency. */
    Unit unit(Scope agency) {
        return units.unit(agency, "Phòng Thi đua");
    }

    /** Makes somebody head a unit. */
    void head(Scope agency, Unit unit, Desk desk) {
        people.head(agency, unit, desk.entry());
    }

    /** The id as clients know it. */
    String id(String type, Object id) {
        return ids.encode(type, id);
    }

    /**
     * Somebody at their desk.
     *
     * @param entry how the agency has entered them
     * @param id of that entry, as clients know it
     */
    record Desk(Scope scope, Person person, vn.thidua.tenants.person.Person entry, String id) {
        /** Does something that succeeds. */
        Answer done(String mutation, Map<String, ?> input, String fields) {
            var answer = person.mutate(mutation, input, fields);
            assertThat(answer.at("data." + mutation + ".errors"))
                    .as(answer.raw())
                    .isEqualTo(List.of());
            return answer;
        }

        /** Lets a plan go on from a step. */
        Answer grant(String plan, String step) {
            return person.mutate(
                    "approvalGrant", Map.of("plan", plan, "step", step), "plan { state }");
        }

        /** Sends a plan back from a step, to whoever wrote it if no step is named. */
        Answer giveBack(String plan, String step, @Nullable String to, String reason) {
            var input = new HashMap<String, Object>();
            input.put("plan", plan);
            input.put("step", step);
            input.put("reason", reason);
            if (to != null) {
                input.put("to", to);
            }
            return person.mutate("approvalReturn", input, "plan { state returnReason }");
        }

        /** How a plan stands on its way; a path leads on from there. */
        @Nullable Object approval(String plan, String path) {
            var answer =
                    person.ask(
                            """
                            query($plan: ID!) { agency { plan(id: $plan) { state actions approval {
                              state revision isLate endedAt
                              steps { step { key name } isOpen mayTake isLate dueOn
                                turns { state taker { role office { name } } } }
                              history { stepKey stepName state decidedBy decidedAt reason
                                returnedTo isLate onBehalfOf { name } }
                            } } } }
                            """,
                            Map.of("plan", plan));
            assertThat(answer.errorCode()).as(answer.raw()).isNull();
            return answer.at("data.agency.plan." + path);
        }

        /** The keys of the steps at which a plan stands; one while it is on its way. */
        List<String> standsAt(String plan) {
            return steps(plan).stream()
                    .filter(step -> Boolean.TRUE.equals(step.get("isOpen")))
                    .map(step -> ((Map<?, ?>) step.get("step")).get("key").toString())
                    .toList();
        }

        private List<Map<?, ?>> steps(String plan) {
            var steps = (List<?>) approval(plan, "approval.steps");
            return steps.stream().<Map<?, ?>>map(step -> (Map<?, ?>) step).toList();
        }
    }
}
