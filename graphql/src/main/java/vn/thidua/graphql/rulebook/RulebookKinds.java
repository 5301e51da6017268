package vn.thidua.graphql.rulebook;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.node.IdKind;
import vn.thidua.platform.rulebook.RuleSetId;

/** The ids of rule sets. */
@Factory
final class RulebookKinds {
    @Singleton
    IdKind<RuleSetId> ruleSet() {
        return IdKind.of("RuleSet", RuleSetId.class, RuleSetId::new);
    }
}
