package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.infra.testing.House;

/** What the demo tells of the five plans beyond their texts, read over HTTP. */
@ExtendWith({House.class, ToldDemo.class})
class DemoStoryIT {
    private static final String PARENTS = "data.oversight.publishedPlan.parents.nodes";

    private final LoadedDemo demo;

    DemoStoryIT(LoadedDemo demo) {
        this.demo = demo;
    }

    @Test
    @DisplayName("X-01, S0-01 a draft has no number; issuing gives number, date and symbol")
    void numbersAtIssue() {
        var issued = published("viewer@stp-bacninh", "s0");
        var drafts =
                demo.as("unit@stp-bacninh")
                        .ask(
                                "{ agency { plans(year: 2027, first: 5) { nodes"
                                        + " { state version documentSymbol } } } }");

        assertThat(issued.at("data.oversight.publishedPlan.documentNumber")).isEqualTo("1");
        assertThat(issued.at("data.oversight.publishedPlan.documentSymbol")).isEqualTo("/KH-STP");
        assertThat(issued.at("data.oversight.publishedPlan.issuedOn")).isEqualTo("2025-12-15");
        assertThat(drafts.at("data.agency.plans.nodes.0.state")).isEqualTo("DRAFT");
        assertThat(drafts.at("data.agency.plans.nodes.0.version")).isEqualTo(0);
        assertThat(drafts.at("data.agency.plans.nodes.0.documentSymbol")).isNull();
        assertThat(drafts.list("data.agency.plans.nodes")).hasSize(1);
    }

    @ParameterizedTest(name = "X-04 {0} answers {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    s0 | stp-bacninh  | plan 145/KH-UBND, plan, text 57-NQ/TW, text 17/KH-UBND
                    s1 | stp-langson  | plan 150/KH-UBND, plan behind
                    s2 | stp-ninhbinh | plan, plan, plan 01/KH-KNC, text, text
                    s3 | vksndtc      | plan 923/QĐ-TTg
                    s4 | stp-backan   | plan, plan 17/KH-UBND, text 19/CT-TTg
                    """)
    void linksToParentsHereAndCitesTheOthers(String plan, String agency, String expected) {
        var parents = published("viewer@" + agency, plan).list(PARENTS);

        assertThat(parents.stream().map(DemoStoryIT::parent))
                .containsExactlyInAnyOrder(expected.split(", "));
    }

    private static String parent(Object link) {
        var fields = (Map<?, ?>) link;
        if (fields.get("parent") instanceof Map<?, ?> here) {
            var number = here.get("documentNumber");
            var symbol = number == null ? "" : " " + number + here.get("documentSymbol");
            return "plan" + symbol + ("BEHIND".equals(fields.get("state")) ? " behind" : "");
        }
        var symbol = ((Map<?, ?>) fields.get("externalParent")).get("symbol");
        return symbol == null ? "text" : "text " + symbol;
    }

    @ParameterizedTest(name = "X-11 {0} has asked for plans: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    qd923 | ttcp         | ISSUED LATE LATE ISSUED ISSUED ISSUED
                    kh145 | ubnd-bacninh | ISSUED
                    kh150 | ubnd-langson | ISSUED
                    """)
    void showsWhoHasAnsweredADuty(String plan, String agency, String states) {
        var rows =
                figures("viewer@" + agency, plan)
                        .list("data.oversight.publishedPlan.coverage.nodes");

        assertThat(rows.stream().map(row -> "" + ((Map<?, ?>) row).get("status")))
                .containsExactlyInAnyOrder(states.split(" "));
    }

    @Test
    void whoMayOnlyReadAPlanSeesNeitherItsCoverageNorItsFigures() {
        var reader = figures("viewer@stp-bacninh", "btp-2025");

        assertThat(reader.at("data.oversight.publishedPlan.isReadable")).isEqualTo(true);
        assertThat(reader.list("data.oversight.publishedPlan.coverage.nodes")).isEmpty();
        assertThat(reader.list("data.oversight.publishedPlan.targetTotals")).isEmpty();
        assertThat(reader.at("data.oversight.publishedPlan.rollup")).isNull();
        assertThat(reader.errorCode()).isNull();
    }

    @Test
    void deadlinesAreLongPastOrAtTheEndOfTheMovementSoThatStatesStayTheSame() {
        Table.forEach(
                "duties",
                row ->
                        assertThat(row.text(1))
                                .satisfiesAnyOf(
                                        day -> assertThat(day).isLessThan("2026"),
                                        day -> assertThat(day).isEqualTo("2030-12-31")));
    }

    @Test
    @DisplayName("S0-32 the department after the merger of 1/7/2025, heir of two")
    void isTheHeirOfTwoDepartments() {
        var heirs =
                demo
                        .as("viewer@stp-bacninh")
                        .ask(
                                "{ oversight { agencies(kind: PROVINCIAL_DEPARTMENT_OF_JUSTICE,"
                                        + " first: 50) { nodes { name dissolvedOn successions {"
                                        + " successor { name } } } } } }")
                        .list("data.oversight.agencies.nodes")
                        .stream()
                        .map(Map.class::cast)
                        .filter(agency -> agency.get("dissolvedOn") != null)
                        .filter(
                                agency ->
                                        agency.get("successions")
                                                .toString()
                                                .contains("Sở Tư pháp tỉnh Bắc Ninh}"))
                        .map(agency -> agency.get("name") + " " + agency.get("dissolvedOn"))
                        .collect(Collectors.toSet());

        assertThat(heirs)
                .containsExactlyInAnyOrder(
                        "Sở Tư pháp tỉnh Bắc Giang 2025-07-01",
                        "Sở Tư pháp tỉnh Bắc Ninh (đến 30/6/2025) 2025-07-01");
    }

    @Test
    @DisplayName(
            "S4-34 the agency is closed: its plan is read, found and in the history, as it was")
    void keepsThePlanOfAClosedAgencyInTheHistory() {
        var own =
                demo.as("viewer@stp-backan")
                        .ask(
                                "{ agency { status plans(words: \"bac kan\", first: 5) { nodes"
                                        + " { title year } } } }");
        var history =
                demo.as("viewer@btp")
                        .ask(
                                "query($plan: ID!) { oversight { publishedPlan(id: $plan) {"
                                        + " children(first: 5) { nodes { child { keeper { name } }"
                                        + " } } rollup { planCount agencyCount } } } }",
                                Map.of("plan", demo.published("btp-2022")));
        var refused =
                demo.as("admin@stp-backan")
                        .mutate("originsChange", Map.of("origins", List.of()), "allowedOrigins");

        assertThat(own.at("data.agency.status")).isEqualTo("CLOSED");
        assertThat(own.at("data.agency.plans.nodes.0.title"))
                .isEqualTo("Phát động phong trào thi đua ngành Tư pháp Bắc Kạn năm 2022");
        assertThat(history.at("data.oversight.publishedPlan.rollup.planCount")).isEqualTo(3);
        assertThat(history.list("data.oversight.publishedPlan.children.nodes").toString())
                .contains("Sở Tư pháp tỉnh Bắc Kạn");
        assertThat(refused.errorCode()).isEqualTo("TENANT_READ_ONLY");
    }

    @Test
    void aSilentDepartmentDraftsFromTheMinistrysTemplateUnseen() {
        var draft =
                demo.as("planner@stp-thainguyen")
                        .ask("{ agency { plans(first: 5) { nodes { state title } } } }");
        var seen =
                demo.as("viewer@btp")
                        .ask(
                                "{ oversight { publishedPlans(filter: { words: \"thai nguyen\" },"
                                        + " first: 5) { nodes { title } } } }");

        assertThat(draft.at("data.agency.plans.nodes.0.state")).isEqualTo("DRAFT");
        assertThat(draft.text("data.agency.plans.nodes.0.title")).contains("Thái Nguyên");
        assertThat(seen.list("data.oversight.publishedPlans.nodes")).isEmpty();
    }

    @Test
    void aUnitsPlanWaitsForTheClerkAndNotYetForWhoeverApprovesIt() {
        var waiting =
                "{ viewer { waiting { stepsToTake { steps { stepKey plan { id actions } } } } } }";
        var at = "data.viewer.waiting.stepsToTake.steps";
        var clerk = demo.as("clerk@stp-bacninh").ask(waiting);
        var approver = demo.as("approver@stp-bacninh").ask(waiting);
        var step = Map.of("plan", clerk.text(at + ".0.plan.id"), "step", "phe-duyet");

        var early = demo.as("approver@stp-bacninh").mutate("approvalGrant", step, "plan { id }");

        assertThat(clerk.at(at + ".0.stepKey")).isEqualTo("the-thuc");
        assertThat(clerk.at(at + ".0.plan.actions")).isEqualTo(List.of("TAKE_STEP"));
        assertThat(approver.list(at)).isEmpty();
        assertThat(early.at("data.approvalGrant.errors.0.code")).isEqualTo("STEP_NOT_OPEN");
    }

    @Test
    void plansOfUnitsNeverLeaveTheAgency() {
        var query =
                "{ oversight { publishedPlans(filter: { words: \"van phong\" }, first: 5) {"
                        + " nodes { title } } } }";

        for (var viewer : List.of("viewer@btp", "viewer@ubnd-bacninh", "viewer@stp-bacninh")) {
            assertThat(demo.as(viewer).ask(query).list("data.oversight.publishedPlans.nodes"))
                    .isEmpty();
        }
    }

    private Answer figures(String username, String plan) {
        return demo.as(username)
                .ask(
                        "query($plan: ID!) { oversight { publishedPlan(id: $plan) { isReadable"
                                + " coverage(first: 50) { nodes { status } }"
                                + " targetTotals { agencyCount } rollup { planCount } } } }",
                        Map.of("plan", demo.published(plan)));
    }

    private Answer published(String username, String plan) {
        return demo.as(username)
                .ask(
                        "query($plan: ID!) { oversight { publishedPlan(id: $plan) {"
                                + " documentNumber documentSymbol issuedOn parents(first: 20) {"
                                + " nodes { type state parent { documentNumber documentSymbol }"
                                + " externalParent { symbol } } } } } }",
                        Map.of("plan", demo.published(plan)));
    }
}
