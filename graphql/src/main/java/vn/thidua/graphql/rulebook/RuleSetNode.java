package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.rulebook.RuleSet;
import vn.thidua.platform.rulebook.RuleSetId;
import vn.thidua.platform.rulebook.Rulebook;

/** Finds a rule set by its id. */
@Singleton
final class RuleSetNode implements NodeField<RuleSetId> {
    private final Rulebook rulebook;

    RuleSetNode(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "RuleSet";
    }

    @Override
    public Class<RuleSetId> idClass() {
        return RuleSetId.class;
    }

    @Override
    public RuleSet fetch(RuleSetId id, CallerContext caller) {
        return rulebook.fetch(caller.signedIn(), id);
    }
}
