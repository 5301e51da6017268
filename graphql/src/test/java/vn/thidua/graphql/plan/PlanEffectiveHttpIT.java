package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Start;

/** What holds in a plan: said itself, taken over, or said otherwise than above. */
@ExtendWith(House.class)
class PlanEffectiveHttpIT {
    private static final String EFFECTIVE =
            """
            query($id: ID!) { agency { plan(id: $id) { effective {
              header { field provenance value sourceValue }
              sections { section provenance items { text } sourceItems { text }
                source { kind title version plan { id title } template { name } } }
            } } } }
            """;

    private static final String PAGE =
            """
            { agency { plans(first: 20) { nodes { title effective {
              sections { section source { title } }
            } } } } }
            """;

    private final PlanCasting casting;
    private final Drafts drafts;
    private final GlobalIds ids;
    private final Scope north;
    private final Person publisher;
    private final Person planner;
    private final Person clerk;
    private final PlanId ministrys;

    PlanEffectiveHttpIT(Api api, PlanCasting casting, Drafts drafts, Casting cast, GlobalIds ids) {
        this.casting = casting;
        this.drafts = drafts;
        this.ids = ids;
        var all = cast.cast();
        var ministry = casting.withKinds(all.ministry());
        north = casting.withKinds(all.north());
        publisher = api.colleague(ministry, Role.PLANNER);
        planner = api.colleague(north, Role.PLANNER);
        clerk = api.colleague(north, Role.OFFICE_CLERK);
        ministrys = casting.issued(ministry, "Kế hoạch của Bộ");
    }

    @Test
    void tellsOwnInheritedAndOverriddenApart() {
        var plan = answering("Kế hoạch của Sở");

        var silent = effective(plan);
        casting.purpose(north, plan, "Của riêng Sở");
        var spoken = effective(plan);

        var inherited = section(silent, "PURPOSES");
        assertThat(inherited.get("provenance")).as(silent.raw()).isEqualTo("INHERITED");
        assertThat(inherited.get("items")).isEqualTo(List.of(text("Nâng cao nhận thức")));
        assertThat(inherited.get("source"))
                .extracting("kind", "title", "version", "template")
                .containsExactly("PARENT_PLAN", "Kế hoạch của Bộ", 1, null);
        assertThat(section(silent, "REQUIREMENTS").get("provenance")).isEqualTo("STATED_NONE");
        assertThat(section(silent, "QUOTAS").get("provenance")).isEqualTo("SILENT");
        var overridden = section(spoken, "PURPOSES");
        assertThat(overridden.get("provenance")).isEqualTo("OVERRIDDEN");
        assertThat(overridden.get("items")).isEqualTo(List.of(text("Của riêng Sở")));
        assertThat(overridden.get("sourceItems")).isEqualTo(List.of(text("Nâng cao nhận thức")));
        var title = silent.list("data.agency.plan.effective.header").getFirst();
        assertThat(title)
                .extracting("field", "provenance", "value")
                .containsExactly("TITLE", "OWN", "Kế hoạch của Sở");
    }

    @Test
    void takesOverFromATemplateWhereNoPlanSpeaks() {
        var template =
                publisher
                        .mutate(
                                "templatePublish",
                                Map.of("plan", ids.encode("Plan", ministrys), "name", "Mẫu năm"),
                                "template { id }")
                        .text("data.templatePublish.template.id");
        var plan = casting.drafted(north, "Kế hoạch của Sở");
        planner.mutate(
                "templateAdopt",
                Map.of("template", template, "plan", ids.encode("Plan", plan)),
                "items");
        casting.purpose(north, plan, "Thêm");

        var section = section(effective(plan), "PURPOSES");

        assertThat(section.get("provenance")).isEqualTo("OVERRIDDEN");
        assertThat(section.get("source"))
                .extracting("kind", "title", "version", "plan")
                .containsExactly("TEMPLATE", "Mẫu năm", 1, null);
        assertThat(((Map<?, ?>) section.get("source")).get("template"))
                .isEqualTo(Map.of("name", "Mẫu năm"));
    }

    @Test
    void takesFewStatements() {
        var plan = answering("Kế hoạch của Sở");
        effective(plan);

        // Sign-in, plan, texts, parents' texts, templates' texts, and the plans that are named.
        assertThat(Statements.sent(() -> effective(plan))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void takesAsManyStatementsForAPageOfPlans(int each) {
        var yearly = casting.issued(north, "Kế hoạch năm");
        for (var round = 0; round < each; round++) {
            answer(under(yearly, "Chuyên đề"));
            clerk.mutate(
                    "planRecord",
                    Map.of("plan", ids.encode("Plan", answering("Kế hoạch cũ"))),
                    "plan { id }");
        }
        var pages = new ArrayList<Answer>();

        var sent = Statements.sent(() -> pages.add(planner.ask(PAGE)));

        assertThat(purposes(pages.getFirst()))
                .as(pages.getFirst().raw())
                .hasSize(2 * each + 1)
                .contains("Kế hoạch năm: null")
                .areExactly(each, saying("Chuyên đề: Kế hoạch năm"))
                .areExactly(each, saying("Kế hoạch cũ: Kế hoạch của Bộ"));
        // Sign-in, page, texts, the plan above, links, parents' texts and templates' texts.
        assertThat(sent).hasSize(7);
    }

    private static List<String> purposes(Answer page) {
        return page.list("data.agency.plans.nodes").stream()
                .<Map<?, ?>>map(Map.class::cast)
                .map(plan -> plan.get("title") + ": " + takenFrom(plan))
                .toList();
    }

    /** The title of what a plan takes its purposes from; null if they are its own. */
    private static Object takenFrom(Map<?, ?> plan) {
        for (var section : (List<?>) ((Map<?, ?>) plan.get("effective")).get("sections")) {
            if (section instanceof Map<?, ?> part
                    && "PURPOSES".equals(part.get("section"))
                    && part.get("source") instanceof Map<?, ?> source) {
                return source.get("title");
            }
        }
        return null;
    }

    private static Condition<String> saying(String text) {
        return new Condition<>(text::equals, text);
    }

    private PlanId under(PlanId above, String title) {
        var command =
                new DraftPlan(
                        casting.kind(north, 1).id(),
                        2026,
                        title,
                        new Start.Blank(),
                        above,
                        null,
                        null);
        return ((DraftPlan.Answer.Drafted) drafts.draft(north, command)).plan().id();
    }

    private PlanId answering(String title) {
        var plan = casting.drafted(north, title);
        answer(plan);
        return plan;
    }

    private void answer(PlanId plan) {
        planner.mutate(
                "planParentAdd",
                Map.of(
                        "plan",
                        ids.encode("Plan", plan),
                        "parent",
                        Map.of("published", Map.of("plan", ids.encode("PublishedPlan", ministrys))),
                        "type",
                        "IMPLEMENTS",
                        "crosses",
                        "FIGURES"),
                "parent { id }");
    }

    private Answer effective(PlanId plan) {
        return planner.ask(EFFECTIVE, Map.of("id", ids.encode("Plan", plan)));
    }

    private static Map<?, ?> section(Answer answer, String name) {
        return answer.list("data.agency.plan.effective.sections").stream()
                .<Map<?, ?>>map(Map.class::cast)
                .filter(section -> name.equals(section.get("section")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> text(String text) {
        return Map.of("text", text);
    }
}
