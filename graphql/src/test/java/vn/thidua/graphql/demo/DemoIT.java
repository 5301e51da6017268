package vn.thidua.graphql.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.publication.PlanId;

/** The demo, loaded into a database of its own and seen by its people over HTTP. */
@ExtendWith(House.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoIT {
    private static final String ROLLUP =
            """
            query($plan: ID!) { oversight { rollup(plan: $plan, span: { year: 2026 }) {
              agencyCount planCount
              totals { measure { code } amount share { percent } }
              contributions(by: "PERSONS_TRAINED", first: 2) {
                nodes { agency { name } totals { measure { code } amount } } }
              targets { unit own { share { numerator } }
                total { share { numerator denominator percent } } }
              } } }
            """;

    private static final String EIGHT_OF_NINE =
            "\"share\":{\"numerator\":\"8\",\"denominator\":\"9\",\"percent\":\"88.89\"}}";
    private static final String NINE_OF_TEN =
            "\"share\":{\"numerator\":\"9\",\"denominator\":\"10\",\"percent\":\"90.00\"}}";

    private LoadedDemo demo;

    @BeforeAll
    void load(ApplicationContext house) {
        demo = LoadedDemo.beside(house, "demo");
    }

    @AfterAll
    void stop() {
        demo.close();
    }

    @Test
    void ministryProvinceAndPrimeMinisterSeeEachFigureOnce() {
        var ministry = rollup("viewer@btp", "btp-2025");
        var province = rollup("viewer@ubnd-bacninh", "kh145");
        var government = rollup("viewer@ttcp", "qd923");

        assertThat(total(ministry, "PERSONS_TRAINED")).isEqualTo("265");
        assertThat(total(province, "PERSONS_TRAINED")).isEqualTo("205");
        assertThat(total(government, "PERSONS_TRAINED")).isEqualTo("265");
        assertThat(ministry.at("data.oversight.rollup.planCount")).isEqualTo(3);
        assertThat(government.at("data.oversight.rollup.planCount")).isEqualTo(8);
        assertThat(ministry.at("data.oversight.rollup.contributions.nodes.0.agency.name"))
                .isEqualTo("Sở Tư pháp tỉnh Bắc Ninh");
        assertThat(ministry.at("data.oversight.rollup.targets.0.total.share.percent"))
                .isEqualTo("88.89");
    }

    /** After those that only read. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aReportChangesAllThreeInTheVeryNextQueryOnceEach() {
        var above = Map.of("btp-2025", "btp", "kh145", "ubnd-bacninh", "qd923", "ttcp");
        above.forEach(
                (plan, who) ->
                        assertThat(rollup("viewer@" + who, plan).raw())
                                .doesNotContain("INSPECTIONS_HELD")
                                .contains(EIGHT_OF_NINE));

        var reported = report();

        assertThat(reported.at("data.progressReport.errors")).isEqualTo(List.of());
        above.forEach(
                (plan, who) -> {
                    var next = rollup("viewer@" + who, plan);
                    assertThat(total(next, "INSPECTIONS_HELD")).isEqualTo("10");
                    assertThat(next.raw()).contains(NINE_OF_TEN);
                });
    }

    @Test
    void whoHasNoPlanAboveSeesNothingMoreThanOfAPlanNeverIssued() {
        var foreign = rollup("viewer@stp-langson", "s0");
        var never = ask("viewer@stp-langson", new PlanId(new UUID(7, 7)));

        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(foreign.raw()).isEqualTo(never.raw());
        assertThat(foreign.status()).isEqualTo(never.status());
    }

    @Test
    void theMinistrysOverviewTakesFewStatements() {
        var ministry = demo.as("viewer@btp");
        var plan = Map.of("plan", id(plan("btp-2025")));
        ministry.ask(ROLLUP, plan);

        assertThat(Statements.count(() -> ministry.ask(ROLLUP, plan))).isEqualTo(6);
    }

    @Test
    void theStoredSumsAreWhatTheLedgerSays() {
        var audit =
                demo.as("viewer@ttcp")
                        .ask(
                                "query($plan: ID!) { oversight { rollupAudit(plan: $plan) {"
                                        + " isExact differences { place } } } }",
                                Map.of("plan", id(plan("qd923"))));

        assertThat(audit.at("data.oversight.rollupAudit.isExact")).isEqualTo(true);
        assertThat(audit.list("data.oversight.rollupAudit.differences")).isEmpty();
    }

    @Test
    void aClosedAgencyCanBeReadAndNotChanged() {
        var viewer = demo.as("admin@stp-backan");

        assertThat(viewer.ask("{ agency { status } }").at("data.agency.status"))
                .isEqualTo("CLOSED");
        assertThat(viewer.mutate("originsChange", Map.of("origins", List.of()), "allowedOrigins"))
                .extracting(Answer::errorCode)
                .isEqualTo("TENANT_READ_ONLY");
    }

    /** Last: it adds a plan to the demo. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aDepartmentDraftsIssuesLinksAndReportsOverTheApi() {
        var planner = demo.as("planner@stp-bacninh");
        var head = demo.as("unit@stp-bacninh");
        var plan = drafted(planner);

        var issued = issued(planner, plan);
        var linked = linked(planner, plan);
        var measures = List.of(Map.of("measure", "DEFECTS_FOUND", "amount", "7"));
        var reported =
                head.mutate(
                        "progressReport",
                        Map.of(
                                "plan",
                                plan,
                                "unit",
                                unit(head),
                                "year",
                                2026,
                                "quarter",
                                4,
                                "happenedOn",
                                "2026-10-31",
                                "figures",
                                Map.of("measures", measures)),
                        "report { id }");

        assertThat(issued.at("data.planIssue.plan.state")).as(issued.raw()).isEqualTo("ISSUED");
        assertThat(issued.text("data.planIssue.plan.documentSymbol")).isEqualTo("1/KH-STP");
        assertThat(linked.at("data.linkPropose.link.state")).as(linked.raw()).isEqualTo("ACCEPTED");
        assertThat(reported.at("data.progressReport.report.id")).as(reported.raw()).isNotNull();
        assertThat(total(rollup("viewer@btp", "btp-2025"), "DEFECTS_FOUND")).isEqualTo("7");
    }

    private Answer issued(Person planner, String plan) {
        planner.mutate("planSubmit", Map.of("plan", plan), "plan { draftStage }");
        demo.as("approver@stp-bacninh")
                .mutate("planApprove", Map.of("plan", plan), "plan { draftStage }");
        return demo.as("clerk@stp-bacninh")
                .mutate(
                        "planIssue",
                        Map.of("plan", plan, "issuedOn", "2026-10-01"),
                        "plan { state documentSymbol }");
    }

    private Answer linked(Person planner, String plan) {
        var parent = Map.of("published", Map.of("plan", id(plan("btp-2025"))));
        return planner.mutate(
                "linkPropose",
                Map.of("child", plan, "parent", parent, "type", "IMPLEMENTS", "crosses", "FIGURES"),
                "link { state }");
    }

    private String drafted(Person planner) {
        var kinds = planner.ask("{ agency { planKinds { id name } } }");
        var last = demo.bean(GlobalIds.class).encode("Plan", plan("s0"));
        var drafted =
                planner.mutate(
                        "planDraft",
                        Map.of(
                                "kind",
                                kinds.text("data.agency.planKinds.1.id"),
                                "year",
                                2026,
                                "title",
                                "Phát động phong trào thi đua năm 2026",
                                "previous",
                                last),
                        "plan { id }");
        return drafted.text("data.planDraft.plan.id");
    }

    private static String unit(Person head) {
        return head
                .ask("{ agency { units(first: 10) { nodes { id name } } } }")
                .list("data.agency.units.nodes")
                .stream()
                .map(Map.class::cast)
                .filter(unit -> "Văn phòng Sở".equals(unit.get("name")))
                .map(unit -> String.valueOf(unit.get("id")))
                .findFirst()
                .orElseThrow();
    }

    /** Ten inspections, and one more decree that was put into practice in time. */
    private Answer report() {
        var head = demo.as("unit@stp-bacninh");
        var target =
                demo.as("viewer@stp-bacninh")
                        .ask(
                                "query($plan: ID!) { oversight { publishedPlan(id: $plan) {"
                                        + " targets { id } } } }",
                                Map.of("plan", demo.published("s0")))
                        .text("data.oversight.publishedPlan.targets.0.id");
        var part = Map.of("target", target, "numerator", "1", "denominator", "1");
        return head.mutate(
                "progressReport",
                Map.of(
                        "plan",
                        demo.bean(GlobalIds.class).encode("Plan", plan("s0")),
                        "unit",
                        unit(head),
                        "year",
                        2026,
                        "quarter",
                        3,
                        "happenedOn",
                        "2026-09-30",
                        "figures",
                        Map.of(
                                "measures",
                                List.of(Map.of("measure", "INSPECTIONS_HELD", "amount", "10")),
                                "targets",
                                List.of(part))),
                "report { id }");
    }

    private Answer rollup(String username, String plan) {
        return ask(username, plan(plan));
    }

    private Answer ask(String username, PlanId plan) {
        return demo.as(username).ask(ROLLUP, Map.of("plan", id(plan)));
    }

    private PlanId plan(String key) {
        return demo.plan(key);
    }

    private String id(PlanId plan) {
        return demo.bean(GlobalIds.class).encode("PublishedPlan", plan);
    }

    private static String total(Answer rollup, String code) {
        for (var total : rollup.list("data.oversight.rollup.totals")) {
            if (total instanceof Map<?, ?> line
                    && line.get("measure") instanceof Map<?, ?> measure
                    && code.equals(measure.get("code"))) {
                return String.valueOf(line.get("amount"));
            }
        }
        throw new AssertionError(code + " is absent in " + rollup);
    }
}
