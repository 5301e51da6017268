package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.Proportion;

/** Rule sets, which everybody reads and their owner alone sets. */
@Singleton
final class RulebookCases implements Cases {
    private static final Proportion TWO_THIRDS = new Proportion(2, 3);

    private final Casting casting;
    private final RulePublishing publishing;

    RulebookCases(Casting casting, RulePublishing publishing) {
        this.casting = casting;
        this.publishing = publishing;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("RuleSet", world -> published(world).id());
    }

    private RuleSet published(World world) {
        var rules = Stating.council(TWO_THIRDS);
        var answer = publishing.publish(world.own(), Stating.instrument("Quy chế", rules));
        return ((PublishRules.Answer.Published) answer).ruleSet();
    }

    private RuleSet ofState() {
        var rules = Stating.council(TWO_THIRDS);
        var answer = publishing.publish(casting.operator(), Stating.instrument("Thông tư", rules));
        return ((PublishRules.Answer.Published) answer).ruleSet();
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.ruleSetPublish")
                        .with("input.name", "Quy chế")
                        .with("input.rules", Map.of())
                        .where(
                                "input.replaces.ruleSet",
                                world -> world.id("RuleSet", published(world).id())),
                Case.of("Mutation.nationalRuleSetPublish")
                        .with("input.rules", Map.of())
                        .where(
                                "input.replaces.ruleSet",
                                world -> world.id("RuleSet", ofState().id()))
                        .byTheOperator(),
                Case.of("Oversight.ruleSets").where("owner", this::owner),
                Case.of("Oversight.rulesInForce")
                        .with("decidedBy", world -> world.id("Agency", world.own().agency())),
                Case.of("Oversight.bonuses")
                        .with("decidedBy", world -> world.id("Agency", world.own().agency()))
                        .with(
                                "awards",
                                List.of(Map.of("award", "ADVANCED_LABORER", "period", "2025"))));
    }

    private Object owner(World world) {
        published(world);
        return world.id("Agency", world.own().agency());
    }
}
