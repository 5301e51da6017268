package vn.thidua.graphql.merger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;

/** A department is divided between two, which take up what it had begun. */
@ExtendWith(House.class)
class SplitHttpIT {
    private static final String FORECAST =
            """
            query($input: AgencySplitInput!) { platform { splitForecast(input: $input) {
              leaves { isTenant matters { matter count } estate { relationsEnded } }
              parts { agency { id } isTenant relationsCarriedOver seatsCarriedOver plans }
              conflicts { code agency { id } } } } }
            """;
    private static final String HANDOVERS =
            "{ agency { handovers(first: 10) { nodes { id title } } } }";
    private static final String SPLIT =
            "merger { id event predecessors { id dissolvedOn } successors { id } }";

    private final Api api;
    private final PlanCasting plans;
    private final GlobalIds ids;
    private final Person operator;
    private final Scope old;
    private final Scope first;
    private final Scope second;
    private final Scope below;
    private final PlanId named;
    private final PlanId issued;

    SplitHttpIT(Api api, Casting casting, PlanCasting plans, GlobalIds ids) {
        this.api = api;
        this.plans = plans;
        this.ids = ids;
        operator = api.operator();
        old = plans.agency("Old");
        first = plans.agency("First");
        second = plans.agency("Second");
        below = plans.agency("Below");
        casting.relate(old, below, RelationKind.ADMINISTRATIVE);
        named = plans.complete(old, "Kế hoạch giao cho bên thứ nhất");
        plans.complete(old, "Kế hoạch còn lại");
        issued = plans.issued(old, "Kế hoạch đã ban hành");
    }

    @Test
    void isForetoldWithWhatEachWouldTake() {
        var told = operator.ask(FORECAST, Map.of("input", input(second)));

        var found = "data.platform.splitForecast.";
        assertThat(told.list(found + "conflicts")).isEmpty();
        assertThat(told.at(found + "leaves.isTenant")).isEqualTo(true);
        assertThat(told.at(found + "leaves.estate.relationsEnded")).isEqualTo(1);
        assertThat(told.at(found + "parts.0.agency.id")).isEqualTo(agency(first));
        assertThat(told.at(found + "parts.0.relationsCarriedOver")).isEqualTo(1);
        assertThat(told.at(found + "parts.0.plans")).isEqualTo(1);
        assertThat(told.at(found + "parts.1.relationsCarriedOver")).isEqualTo(0);
        assertThat(told.at(found + "parts.1.plans")).isEqualTo(1);
    }

    @Test
    void sendsEachSuccessorItsPlansWhichNobodyElseTakesIn() {
        var split = operator.mutate("agencySplit", input(second), SPLIT);

        var done = "data.agencySplit.merger.";
        assertThat(split.at(done + "event")).isEqualTo("SPLIT");
        assertThat(split.at(done + "predecessors.0.dissolvedOn")).isEqualTo("2025-07-01");
        assertThat(split.list(done + "successors")).hasSize(2);
        var sentFirst = sent(first);
        var sentSecond = sent(second);
        assertThat(titles(sentFirst)).containsExactly("Kế hoạch giao cho bên thứ nhất");
        assertThat(titles(sentSecond)).containsExactly("Kế hoạch còn lại");
        assertThat(takeIn(second, sentFirst).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(takeIn(first, sentFirst).at("data.handoverTakeIn.plan.title"))
                .isEqualTo("Kế hoạch giao cho bên thứ nhất");
        assertThat(takeIn(second, sentSecond).at("data.handoverTakeIn.plan.title"))
                .isEqualTo("Kế hoạch còn lại");
    }

    @Test
    void leavesAnAgencyThatGoesOnAtWork() {
        var planner = api.colleague(old, Role.PLANNER);

        var split = operator.mutate("agencySplit", input(old), SPLIT);
        var sentFirst = sent(first);
        var kept =
                planner.mutate(
                        "planDiscard", Map.of("plan", ids.encode("Plan", named)), "plan { state }");

        assertThat(split.at("data.agencySplit.merger.predecessors.0.dissolvedOn")).isNull();
        assertThat(titles(sentFirst)).containsExactly("Kế hoạch giao cho bên thứ nhất");
        assertThat(sent(second).list("data.agency.handovers.nodes")).isEmpty();
        assertThat(kept.at("data.planDiscard.plan.state")).isEqualTo("DISCARDED");
        assertThat(takeIn(first, sentFirst).at("data.handoverTakeIn.plan.title"))
                .isEqualTo("Kế hoạch giao cho bên thứ nhất");
    }

    @Test
    void isUndoneUntilOneOfThemWorks() {
        var merger = operator.mutate("agencySplit", input(second), SPLIT);
        var undo = Map.of("merger", merger.text("data.agencySplit.merger.id"));

        var undone = operator.mutate("mergerUndo", undo, "merger { undoneAt }");
        assertThat(undone.text("data.mergerUndo.merger.undoneAt")).isNotBlank();
        assertThat(sent(first).list("data.agency.handovers.nodes")).isEmpty();

        var again = operator.mutate("agencySplit", input(second), SPLIT);
        takeIn(first, sent(first));
        var late =
                operator.mutate(
                        "mergerUndo",
                        Map.of("merger", again.text("data.agencySplit.merger.id")),
                        "merger { undoneAt }");
        assertThat(late.at("data.mergerUndo.errors.0.code")).isEqualTo("WORKED_SINCE");
    }

    @Test
    void letsArchivistsOfEachSuccessorReadWhatTheAgencyLeft() {
        operator.mutate("agencySplit", input(second), SPLIT);

        for (var successor : List.of(first, second)) {
            var account = ids.encode("Account", successor.account());
            var input = Map.of("predecessor", agency(old), "account", account);
            var administrator = api.colleague(successor, Role.ADMINISTRATOR);
            var opened = administrator.mutate("archiveOpen", input, "agencyId");
            assertThat(opened.list("data.archiveOpen.errors")).isEmpty();
        }
    }

    @Test
    void takesNoPlanThatTheAgencyHasIssued() {
        var input = input(second, part(first, List.of(issued)), part(second, List.of()));

        var refused = operator.mutate("agencySplit", input, "merger { id }");

        assertThat(refused.at("data.agencySplit.merger")).isNull();
        assertThat(refused.at("data.agencySplit.errors.0.code")).isEqualTo("PLAN_NOT_OPEN");
        assertThat(refused.list("data.agencySplit.errors.0.path"))
                .isEqualTo(List.of("input", "parts", "0", "plans"));
        assertThat(sent(first).list("data.agency.handovers.nodes")).isEmpty();
    }

    private Map<String, Object> input(Scope rest) {
        return input(rest, part(first, List.of(named), below), part(second, List.of()));
    }

    @SafeVarargs
    private Map<String, Object> input(Scope rest, Map<String, Object>... parts) {
        return Map.of(
                "agency",
                agency(old),
                "parts",
                List.of(parts),
                "rest",
                agency(rest),
                "happenedOn",
                "2025-07-01");
    }

    private Map<String, Object> part(
            Scope successor, List<PlanId> allotted, Scope... subordinates) {
        return Map.of(
                "successor",
                agency(successor),
                "subordinates",
                List.of(subordinates).stream().map(this::agency).toList(),
                "plans",
                allotted.stream().map(plan -> ids.encode("Plan", plan)).toList());
    }

    private String agency(Scope scope) {
        return ids.encode("Agency", scope.agency());
    }

    private Answer sent(Scope scope) {
        return api.colleague(scope, Role.VIEWER).ask(HANDOVERS);
    }

    private static List<Object> titles(Answer handovers) {
        return handovers.list("data.agency.handovers.nodes").stream()
                .map(node -> (Object) ((Map<?, ?>) node).get("title"))
                .toList();
    }

    private Answer takeIn(Scope scope, Answer handovers) {
        var kind = ids.encode("PlanKind", plans.kind(scope, 0).id());
        var id = handovers.text("data.agency.handovers.nodes.0.id");
        return api.colleague(scope, Role.PLANNER)
                .mutate(
                        "handoverTakeIn",
                        Map.of("handover", id, "kind", kind),
                        "handover { state } plan { title }");
    }
}
