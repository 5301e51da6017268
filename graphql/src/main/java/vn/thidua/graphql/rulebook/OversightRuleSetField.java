package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.rulebook.Rulebook;

/** {@code Oversight.ruleSet}. */
@Singleton
final class OversightRuleSetField implements ObjectField<Oversight> {
    private final Rulebook rulebook;

    OversightRuleSetField(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "ruleSet";
    }

    @Override
    public RuleSet fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        return rulebook.fetch(oversight.caller(), arguments.as(RuleSetId.class, "id"));
    }
}
