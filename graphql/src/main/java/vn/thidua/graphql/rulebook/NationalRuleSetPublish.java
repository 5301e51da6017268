package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RulePublishing;

/** {@code Mutation.nationalRuleSetPublish}. */
@Singleton
final class NationalRuleSetPublish implements MutationField<PublishRules> {
    private final RulePublishing door;

    NationalRuleSetPublish(RulePublishing door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "nationalRuleSetPublish";
    }

    @Override
    public Class<PublishRules> input() {
        return PublishRules.class;
    }

    @Override
    public Payload run(PublishRules input, CallerContext caller) {
        return PublishedRules.payload(caller, door.publish(caller.operator(), input));
    }
}
