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
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;

/** The department of Bắc Kạn comes to that of Thái Nguyên, and leaves it a plan half made. */
@ExtendWith(House.class)
class MergerHttpIT {
    private static final String TITLE = "Kế hoạch thi đua chuyên đề năm 2026";
    private static final String FORECAST =
            """
            query($input: AgenciesMergeInput!) { platform { mergerForecast(input: $input) {
              predecessors { agency { name } isTenant matters { matter count }
                estate { relationsEnded relationsCarriedOver seatsGivenUp seatsCarriedOver } }
              conflicts { code agency { name } } } } }
            """;
    private static final String HANDOVERS =
            """
            { agency { handovers(first: 10) { nodes {
              id title year kindName matter state predecessor { id } } } } }
            """;
    private static final String TAKEN =
            "handover { state } plan { id title state draft { items { text } } }";

    private final Api api;
    private final Casting casting;
    private final PlanCasting plans;
    private final GlobalIds ids;
    private final Person operator;
    private final Scope backan;
    private final Scope thainguyen;
    private final Person planner;
    private final Person administrator;
    private final PlanId unissued;

    MergerHttpIT(Api api, Casting casting, PlanCasting plans, GlobalIds ids) {
        this.api = api;
        this.casting = casting;
        this.plans = plans;
        this.ids = ids;
        operator = api.operator();
        backan = plans.agency("Backan");
        thainguyen = plans.agency("Thainguyen");
        planner = api.colleague(thainguyen, Role.PLANNER);
        administrator = api.colleague(thainguyen, Role.ADMINISTRATOR);
        unissued = plans.complete(backan, TITLE);
        plans.issued(backan, "Kế hoạch đã ban hành");
    }

    @Test
    void isForetoldWithCounts() {
        var unit = plans.agency("Unit");
        casting.relate(backan, unit, RelationKind.ADMINISTRATIVE);

        var told = operator.ask(FORECAST, Map.of("input", input()));

        var found = "data.platform.mergerForecast.";
        assertThat(told.list(found + "conflicts")).isEmpty();
        assertThat(told.at(found + "predecessors.0.isTenant")).isEqualTo(true);
        assertThat(told.at(found + "predecessors.0.estate.relationsCarriedOver")).isEqualTo(1);
        assertThat(told.list(found + "predecessors.0.matters"))
                .singleElement()
                .asString()
                .contains("PLAN_NOT_ISSUED", "count=1");
    }

    @Test
    void sendsWhatWasNotIssuedToTheSuccessorWhichTakesItInOnce() {
        merge();

        var handovers = planner.ask(HANDOVERS);
        var first = "data.agency.handovers.nodes.0.";
        assertThat(handovers.list("data.agency.handovers.nodes")).hasSize(1);
        assertThat(handovers.at(first + "title")).isEqualTo(TITLE);
        assertThat(handovers.at(first + "state")).isEqualTo("WAITING");
        assertThat(handovers.at(first + "predecessor.id"))
                .isEqualTo(ids.encode("Agency", backan.agency()));
        var input = takeIn(handovers.text(first + "id"));

        var taken =
                AtOnce.all(
                        () -> planner.mutate("handoverTakeIn", input, TAKEN),
                        () -> planner.mutate("handoverTakeIn", input, TAKEN));

        assertThat(taken)
                .filteredOn(answer -> answer.at("data.handoverTakeIn.plan") != null)
                .singleElement()
                .satisfies(MergerHttpIT::isTheSamePlan);
        assertThat(taken)
                .filteredOn(answer -> answer.at("data.handoverTakeIn.plan") == null)
                .singleElement()
                .extracting(answer -> answer.at("data.handoverTakeIn.errors.0.code"))
                .isEqualTo("ALREADY_TAKEN_IN");
    }

    private static void isTheSamePlan(Answer taken) {
        assertThat(taken.at("data.handoverTakeIn.plan.title")).isEqualTo(TITLE);
        assertThat(taken.at("data.handoverTakeIn.plan.state")).isEqualTo("DRAFT");
        assertThat(taken.at("data.handoverTakeIn.plan.draft.items.0.text"))
                .isEqualTo("Nâng cao nhận thức");
        assertThat(taken.at("data.handoverTakeIn.handover.state")).isEqualTo("TAKEN_IN");
    }

    @Test
    void takesInLaterWhatWasPutAside() {
        merge();
        var id = planner.ask(HANDOVERS).text("data.agency.handovers.nodes.0.id");

        var aside =
                planner.mutate("handoverPutAside", Map.of("handover", id), "handover { state }");
        var again =
                planner.mutate("handoverPutAside", Map.of("handover", id), "handover { state }");
        var taken = planner.mutate("handoverTakeIn", takeIn(id), TAKEN);

        assertThat(aside.at("data.handoverPutAside.handover.state")).isEqualTo("PUT_ASIDE");
        assertThat(again.at("data.handoverPutAside.errors.0.code")).isEqualTo("NOT_WAITING");
        assertThat(taken.at("data.handoverTakeIn.handover.state")).isEqualTo("TAKEN_IN");
    }

    @Test
    void leavesTheClosedAgencyReadableAndNothingMore() {
        var clerk = api.colleague(backan, Role.PLANNER);
        merge();

        var plan = Map.of("plan", ids.encode("Plan", unissued));
        var read = clerk.ask("query($plan: ID!) { node(id: $plan) { id } }", plan);
        var write = clerk.mutate("planDiscard", plan, "plan { id }");

        assertThat(read.at("data.node.id")).isEqualTo(plan.get("plan"));
        assertThat(write.errorCode()).isEqualTo("TENANT_READ_ONLY");
    }

    @Test
    void letsArchivistsOfTheSuccessorReadWhatTheClosedAgencyLeft() {
        var archivist = casting.colleague(thainguyen, Api.PASSWORD, Role.VIEWER);
        var username = casting.usernameOf(archivist);
        var input =
                Map.of(
                        "predecessor",
                        ids.encode("Agency", backan.agency()),
                        "account",
                        ids.encode("Account", archivist.account()));
        var tooEarly = administrator.mutate("archiveOpen", input, "agencyId");
        merge();

        var opened = administrator.mutate("archiveOpen", input, "agencyId");
        var slug =
                administrator
                        .ask("{ agency { archiveReaders { slug username } } }")
                        .text("data.agency.archiveReaders.0.slug");
        var own = api.signIn(username, Api.PASSWORD);
        var there = signIn(username, slug);
        var seen = there.ask("{ agency { status about { id } } }");
        var shut = administrator.mutate("archiveShut", input, "agencyId");
        var after = there.ask("{ agency { status } }");

        assertThat(tooEarly.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(opened.list("data.archiveOpen.errors")).isEmpty();
        assertThat(own.ask("{ agency { status } }").at("data.agency.status")).isEqualTo("ACTIVE");
        assertThat(seen.at("data.agency.status")).isEqualTo("CLOSED");
        assertThat(seen.at("data.agency.about.id")).isEqualTo(input.get("predecessor"));
        assertThat(shut.list("data.archiveShut.errors")).isEmpty();
        assertThat(after.errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void canBeUndoneUntilTheSuccessorWorks() {
        var merger = merge();

        var undone = operator.mutate("mergerUndo", Map.of("merger", merger), "merger { undoneAt }");
        var handovers = planner.ask(HANDOVERS);
        var again = merge();
        planner.mutate(
                "handoverTakeIn",
                takeIn(planner.ask(HANDOVERS).text("data.agency.handovers.nodes.0.id")),
                TAKEN);
        var late = operator.mutate("mergerUndo", Map.of("merger", again), "merger { undoneAt }");

        assertThat(undone.text("data.mergerUndo.merger.undoneAt")).isNotBlank();
        assertThat(handovers.list("data.agency.handovers.nodes")).isEmpty();
        assertThat(late.at("data.mergerUndo.errors.0.code")).isEqualTo("WORKED_SINCE");
    }

    @Test
    void saysWhatStandsInTheWay() {
        merge();

        var refused = operator.mutate("agenciesMerge", input(), "merger { id }");

        assertThat(refused.at("data.agenciesMerge.merger")).isNull();
        assertThat(refused.at("data.agenciesMerge.errors.0.code")).isEqualTo("ENDED_ALREADY");
        assertThat(refused.list("data.agenciesMerge.errors.0.path"))
                .isEqualTo(List.of("input", "predecessors", "0"));
    }

    private String merge() {
        return operator.mutate("agenciesMerge", input(), "merger { id successor { id } }")
                .text("data.agenciesMerge.merger.id");
    }

    private Map<String, Object> input() {
        return Map.of(
                "event",
                "MERGER",
                "predecessors",
                List.of(ids.encode("Agency", backan.agency())),
                "successor",
                ids.encode("Agency", thainguyen.agency()),
                "happenedOn",
                "2025-07-01",
                "legalBasis",
                "Nghị quyết số 202/2025/QH15");
    }

    private Map<String, Object> takeIn(String handover) {
        var kind = ids.encode("PlanKind", plans.kind(thainguyen, 0).id());
        return Map.of("handover", handover, "kind", kind);
    }

    private Person signIn(String username, String agency) {
        var form = Map.of("username", username, "password", Api.PASSWORD, "agency", agency);
        return api.signedIn(api.post("/login", form, null));
    }
}
