package vn.thidua.tenants.opening;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.ProvisionTenant;
import vn.thidua.platform.access.Tenants;
import vn.thidua.tenants.kind.PlanKinds;

/**
 * The door through which the operator opens a tenant: the account, and plan kinds to start with.
 */
@Singleton
public class Openings {
    private final Tenants tenants;
    private final PlanKinds kinds;

    Openings(Tenants tenants, PlanKinds kinds) {
        this.tenants = tenants;
        this.kinds = kinds;
    }

    /** Makes an agency a tenant with its first administrator and the default plan kinds. */
    @Transactional
    public ProvisionTenant.Answer open(OperatorScope operator, ProvisionTenant command) {
        var answer = tenants.provision(operator, command);
        if (answer instanceof ProvisionTenant.Answer.Provisioned) {
            var tenant = tenants.idOf(operator, command.agency());
            kinds.provideDefaults(operator, tenant, abbreviation(command.slug()));
        }
        return answer;
    }

    /**
     * The end of a symbol, as {@code STP} for {@code stp-bacninh}; an administrator can change it.
     */
    private static String abbreviation(String slug) {
        return slug.split("-")[0].toUpperCase(Locale.ROOT);
    }
}
