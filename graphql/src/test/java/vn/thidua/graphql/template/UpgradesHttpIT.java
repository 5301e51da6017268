package vn.thidua.graphql.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting;
import vn.thidua.tenants.upgrade.UpgradeCasting.Offered;

/** A department takes over, keeps, merges and puts off what the ministry's template says anew. */
@ExtendWith(House.class)
class UpgradesHttpIT {
    private static final String UPGRADES =
            """
            query($plan: ID!) { agency { plan(id: $plan) { upgrades {
              template { name } parent { title } settled current header { field before now own }
              items { item kind side since before { text } now { text } own { text revision }
                changes { field before after } ownChanges { field after }
                deferral { note } }
            } } } }
            """;
    private static final String AT = "data.agency.plan.upgrades";

    private final GlobalIds ids;
    private final UpgradeCasting casting;
    private final Scope north;
    private final Person publisher;
    private final Person planner;
    private final Person stranger;
    private final Offered template;
    private final String plan;

    UpgradesHttpIT(
            Api api, PlanCasting plans, UpgradeCasting casting, Casting cast, GlobalIds ids) {
        this.ids = ids;
        this.casting = casting;
        var all = cast.cast();
        var ministry = plans.withKinds(all.ministry());
        north = plans.withKinds(all.north());
        publisher = api.colleague(ministry, Role.PLANNER);
        planner = api.colleague(north, Role.PLANNER);
        stranger = api.colleague(plans.withKinds(all.stranger()), Role.PLANNER);
        template = casting.offered(ministry);
        var adopted = casting.adopted(north, template);
        var own = casting.taken(north, adopted, template.first());
        casting.rewrite(north, adopted, own.key(), "Một, của Sở");
        casting.second(template);
        plan = ids.encode("Plan", adopted);
    }

    @Test
    void isComparedItemByItem() {
        var news = planner.ask(UPGRADES, Map.of("plan", plan));
        var change =
                Map.of("field", "text", "before", "Nâng cao nhận thức", "after", "Một, bản mới");

        assertThat(news.at(AT + ".0.template.name")).as(news.raw()).isEqualTo("Mẫu");
        assertThat(news.at(AT + ".0.parent")).isNull();
        assertThat(news.at(AT + ".0.items.0.kind")).isEqualTo("CHANGED");
        assertThat(news.at(AT + ".0.items.0.side")).isEqualTo("CHANGED");
        assertThat(news.at(AT + ".0.items.0.changes")).isEqualTo(List.of(change));
        assertThat(news.at(AT + ".0.items.0.own.text")).isEqualTo("Một, của Sở");
    }

    @Test
    void isDealtWithItemByItem() {
        var news = planner.ask(UPGRADES, Map.of("plan", plan));
        var words = Map.of("text", "Một, cả hai", "content", Map.of("purpose", Map.of()));

        var merged = decide("upgradeItemTake", news, 0, Map.of("words", words));
        var deferred = decide("upgradeItemDefer", news, 1, Map.of("note", "Chờ ý kiến"));
        var kept = decide("upgradeItemKeep", news, 2, Map.of());
        var finished = finish();

        assertThat(merged.at("data.upgradeItemTake.item.text"))
                .as(merged.raw())
                .isEqualTo("Một, cả hai");
        assertThat(deferred.list("data.upgradeItemDefer.errors")).as(deferred.raw()).isEmpty();
        assertThat(kept.list("data.upgradeItemKeep.errors")).as(kept.raw()).isEmpty();
        assertThat(finished.at("data.upgradeFinish.deferred")).as(finished.raw()).isEqualTo(1);
        var left = finished.text("data.upgradeFinish.plan.upgrades.0.items.0.deferral.note");
        assertThat(left).isEqualTo("Chờ ý kiến");
        assertThat(finished.at("data.upgradeFinish.plan.upgrades.0.settled")).isEqualTo(2);
        assertThat(finished.list("data.upgradeFinish.plan.upgrades.0.items")).hasSize(1);
    }

    @Test
    void whoWaitsAndHowFarItHasSpreadIsSeen() {
        assertThat(waiting()).isEqualTo(1);
        assertThat(spread()).isEqualTo(List.of(Map.of("version", 1, "plans", 1, "agencies", 1)));

        var finished = finish();

        assertThat(finished.list("data.upgradeFinish.errors")).as(finished.raw()).isEmpty();
        assertThat(waiting()).isEqualTo(0);
        assertThat(spread()).isEqualTo(List.of(Map.of("version", 2, "plans", 1, "agencies", 1)));
    }

    @Test
    void isRefusedWithAReason() {
        var news = planner.ask(UPGRADES, Map.of("plan", plan));
        var late = decide("upgradeItemTake", news, 0, Map.of("expected", 1));
        var ghost = decide("upgradeItemKeep", news, 0, Map.of("version", 9));
        var both = Map.of("template", template(), "parent", plan);
        var unclear = decide("upgradeItemKeep", news, 0, Map.of("source", both));
        decide("upgradeItemKeep", news, 0, Map.of());
        var again = decide("upgradeItemDefer", news, 0, Map.of());

        assertThat(late.at("data.upgradeItemTake.errors.0.code"))
                .as(late.raw())
                .isEqualTo("CONFLICT");
        assertThat(ghost.at("data.upgradeItemKeep.errors.0.code")).isEqualTo("VERSION_UNKNOWN");
        assertThat(unclear.errorCode()).as(unclear.raw()).isEqualTo("BAD_INPUT");
        assertThat(again.at("data.upgradeItemDefer.errors.0.code")).isEqualTo("NOTHING_NEW");
    }

    @Test
    void isHiddenFromOthers() {
        var news = planner.ask(UPGRADES, Map.of("plan", plan));
        var input =
                Map.of(
                        "plan",
                        plan,
                        "source",
                        source(),
                        "version",
                        2,
                        "item",
                        news.text(AT + ".0.items.0.item"));

        for (var other : List.of(publisher, stranger)) {
            var refused = other.mutate("upgradeItemKeep", input, "plan { id }");
            assertThat(refused.errorCode()).as(refused.raw()).isEqualTo("NOT_FOUND");
        }
        var seen =
                planner.ask(
                        "query($t: ID!) { oversight { template(id: $t) {"
                                + " spread { version } } } }",
                        Map.of("t", template()));
        assertThat(seen.at("data.oversight.template.spread")).isNull();
        assertThat(seen.errorCode()).isNull();
    }

    private Answer finish() {
        return planner.mutate(
                "upgradeFinish",
                Map.of("plan", plan, "source", source(), "version", 2),
                "deferred plan { upgrades { settled items { deferral { note } } } }");
    }

    private Answer decide(String mutation, Answer news, int place, Map<String, ?> more) {
        var at = AT + ".0.items." + place + ".";
        var input = new HashMap<String, Object>();
        input.put("plan", plan);
        input.put("source", source());
        input.put("version", 2);
        input.put("item", news.text(at + "item"));
        if (mutation.equals("upgradeItemTake") && news.at(at + "own") != null) {
            input.put("expected", news.at(at + "own.revision"));
        }
        input.putAll(more);
        var fields = mutation.equals("upgradeItemTake") ? "item { text }" : "plan { id }";
        return planner.mutate(mutation, input, fields);
    }

    private @Nullable Object waiting() {
        return planner.ask("{ viewer { waiting { plansToUpgrade { count plans { title } } } } }")
                .at("data.viewer.waiting.plansToUpgrade.count");
    }

    private @Nullable Object spread() {
        return publisher
                .ask(
                        "query($t: ID!) { oversight { template(id: $t) {"
                                + " spread { version plans agencies } } } }",
                        Map.of("t", template()))
                .at("data.oversight.template.spread");
    }

    private String template() {
        return ids.encode("Template", template.id());
    }

    private Map<String, Object> source() {
        return Map.of("template", template());
    }
}
