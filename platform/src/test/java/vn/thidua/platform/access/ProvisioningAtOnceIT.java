package vn.thidua.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.AgencyKind;

/** Operators who make agencies tenants at the same moment. */
@ExtendWith(House.class)
class ProvisioningAtOnceIT {
    private final Casting casting;
    private final Tenants tenants;

    ProvisioningAtOnceIT(Casting casting, Tenants tenants) {
        this.casting = casting;
        this.tenants = tenants;
    }

    private Callable<ProvisionTenant.Answer> provision(AgencyId agency, String slug) {
        var operator = casting.operator();
        var command = new ProvisionTenant(agency, slug, "a" + Uuids.next(), "Nguyễn Văn An");
        return () -> tenants.provision(operator, command);
    }

    private AgencyId agency() {
        return casting.agency("Sở", AgencyKind.PROVINCIAL_DEPARTMENT);
    }

    @Test
    void giveASlugOnce() {
        var slug = "s" + Uuids.next();

        var answers = AtOnce.all(List.of(provision(agency(), slug), provision(agency(), slug)));

        assertThat(answers).containsOnlyOnce(new ProvisionTenant.Answer.SlugTaken());
    }

    @Test
    void makeAnAgencyATenantOnce() {
        var agency = agency();

        var answers =
                AtOnce.all(
                        List.of(
                                provision(agency, "s" + Uuids.next()),
                                provision(agency, "s" + Uuids.next())));

        assertThat(answers).containsOnlyOnce(new ProvisionTenant.Answer.AlreadyTenant());
    }
}
