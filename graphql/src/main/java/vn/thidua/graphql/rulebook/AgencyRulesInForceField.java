package vn.thidua.graphql.rulebook;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.platform.rulebook.RulesInForce;

/** {@code OwnAgency.rulesInForce}. */
@Singleton
final class AgencyRulesInForceField implements ObjectField<OwnAgency> {
    private final Rulebook rulebook;

    AgencyRulesInForceField(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "rulesInForce";
    }

    @Override
    public RulesInForce fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var scope = own.scope();
        return rulebook.inForce(scope, scope.agency(), arguments.as(LocalDate.class, "on"));
    }
}
