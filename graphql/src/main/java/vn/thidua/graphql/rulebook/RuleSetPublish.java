package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.MutationField;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.rulebook.PublishRules;
import vn.thidua.platform.rulebook.RulePublishing;

/** {@code Mutation.ruleSetPublish}. */
@Singleton
final class RuleSetPublish implements MutationField<PublishRules> {
    private final RulePublishing door;

    RuleSetPublish(RulePublishing door) {
        this.door = door;
    }

    @Override
    public String name() {
        return "ruleSetPublish";
    }

    @Override
    public Class<PublishRules> input() {
        return PublishRules.class;
    }

    @Override
    public Payload run(PublishRules input, CallerContext caller) {
        return PublishedRules.payload(caller, door.publish(caller.scope(), input));
    }
}
