package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rulebook.AwardInForce;
import vn.thidua.platform.rulebook.RulesInForce;

/** {@code RulesInForce.award}. */
@Singleton
final class RulesInForceAwardField implements ObjectField<RulesInForce> {
    @Override
    public String type() {
        return "RulesInForce";
    }

    @Override
    public String name() {
        return "award";
    }

    @Override
    public Optional<AwardInForce> fetch(
            RulesInForce rulesInForce, Arguments arguments, CallerContext caller) {
        return rulesInForce.award(arguments.as(String.class, "code"));
    }
}
