package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.plan.PlanCasting;

/** What a document says is read whole by who may, and cheaply. */
@ExtendWith(House.class)
class DocumentsHttpIT {
    private static final String TEXT =
            "document { header { title } items { text kind origin { originKind source item } } }";

    private final PlanCasting casting;
    private final Scope ministry;
    private final Person planner;
    private final Person north;
    private final Person stranger;

    DocumentsHttpIT(Api api, PlanCasting casting, Casting cast) {
        this.casting = casting;
        var all = cast.cast();
        ministry = casting.withKinds(all.ministry());
        planner = api.colleague(ministry, Role.PLANNER, Role.APPROVER, Role.OFFICE_CLERK);
        north = api.colleague(all.north(), Role.VIEWER);
        stranger = api.colleague(all.stranger(), Role.VIEWER);
    }

    /** A plan that begins with the text of an earlier one, issued. */
    private String issuedFromLastYears(String title) {
        casting.complete(ministry, title);
        var last = ids(title);
        var kind =
                planner.ask("{ agency { planKinds { id } } }").text("data.agency.planKinds.0.id");
        var draft = Map.of("kind", kind, "year", 2027, "title", title + " mới", "previous", last);
        var plan = planner.mutate("planDraft", draft, "plan { id }").text("data.planDraft.plan.id");
        planner.mutate("planSubmit", Map.of("plan", plan), "plan { id }");
        planner.mutate("planApprove", Map.of("plan", plan), "plan { id }");
        var issue =
                Map.of(
                        "plan",
                        plan,
                        "issuedOn",
                        casting.today().toString(),
                        "place",
                        "Hà Nội",
                        "signature",
                        Map.of("signerName", "Trần Thị Bình"));
        var issued = planner.mutate("planIssue", issue, "plan { state }");
        assertThat(issued.at("data.planIssue.plan.state")).as(issued.raw()).isEqualTo("ISSUED");
        return title + " mới";
    }

    private String ids(String title) {
        return planner.ask(
                        "query($w: String) { agency { plans(words: $w, first: 1) { nodes { id } } }"
                                + " }",
                        Map.of("w", title))
                .text("data.agency.plans.nodes.0.id");
    }

    private static String published(Person reader, String title) {
        return reader.ask(
                        "query($w: String) { oversight { publishedPlans(filter: { words: $w },"
                                + " first: 9) { nodes { title currentVersion { "
                                + TEXT
                                + " } } } } }",
                        Map.of("w", title))
                .raw();
    }

    @Test
    void isReadByTheAudienceWithoutTheAgencysOwnPlans() {
        var title = issuedFromLastYears("Kế hoạch Lam Sơn");

        var own =
                planner.ask(
                        "query($id: ID!) { agency { plan(id: $id) { " + TEXT + " } } }",
                        Map.of("id", ids(title)));
        var seen = published(north, title);
        var hidden = published(stranger, title);

        var item = "data.agency.plan.document.items.0.";
        assertThat(own.at(item + "text")).isEqualTo("Nâng cao nhận thức");
        assertThat(own.at(item + "origin.originKind")).isEqualTo("PLAN");
        var source = own.text(item + "origin.source");
        var again =
                planner.ask(
                        "query($id: ID!) { agency { plan(id: $id) { title } } }",
                        Map.of("id", source));
        assertThat(again.at("data.agency.plan.title")).isEqualTo("Kế hoạch Lam Sơn");
        assertThat(seen).contains("Nâng cao nhận thức").contains("\"origin\":null");
        assertThat(seen).doesNotContain(source);
        assertThat(hidden).contains("\"nodes\":[]");
    }

    @Test
    void isReadFromATemplateByThoseToWhomItIsOffered() {
        var title = issuedFromLastYears("Kế hoạch mẫu");
        var offer = Map.of("plan", ids(title), "name", "Mẫu kế hoạch");

        var offered = planner.mutate("templatePublish", offer, "template { id }");
        var id = offered.text("data.templatePublish.template.id");
        var text =
                "query($id: ID!) { oversight { template(id: $id) { versions(first: 1) { nodes {"
                        + " document { items { text } } } } } } }";
        var seen = north.ask(text, Map.of("id", id));
        var hidden = stranger.ask(text, Map.of("id", id));

        assertThat(seen.at("data.oversight.template.versions.nodes.0.document.items.0.text"))
                .as(seen.raw())
                .isEqualTo("Nâng cao nhận thức");
        assertThat(hidden.at("data.oversight.template")).isNull();
    }

    @Test
    void aPageOfWholePlansTakesThreeStatements() {
        IntStream.rangeClosed(1, 5)
                .mapToObj(n -> casting.drafted(ministry, "Kế hoạch " + n))
                .forEach(plan -> casting.purpose(ministry, plan, "Mục đích"));

        for (var size : new int[] {1, 5}) {
            var page =
                    ("{ agency { plans(first: %d) { nodes { title warnings { message } actions"
                                    + " draft { items { text } } %s } } } }")
                            .formatted(size, TEXT);
            assertThat(Statements.count(() -> assertThat(planner.ask(page).errorCode()).isNull()))
                    .as("sign-in, the page, the texts")
                    .isEqualTo(3);
        }
    }
}
