package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;

/** {@code Oversight.rulesInForce}. */
@Singleton
final class OversightRulesInForceField implements ObjectField<Oversight> {
    private final Rulebook rulebook;

    OversightRulesInForceField(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "rulesInForce";
    }

    @Override
    public RulesInForce fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var decider = arguments.as(AgencyId.class, "decidedBy");
        return rulebook.inForce(oversight.caller(), decider, arguments.as(LocalDate.class, "on"));
    }
}
