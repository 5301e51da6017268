package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.graphql.testing.Api;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.Tenants;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.tenants.setting.ChangeSettings;
import vn.thidua.tenants.setting.Settings;

/** The directory, accounts and settings. */
@Singleton
final class AgencyCases implements Cases {
    private final Casting casting;
    private final Tenants tenants;
    private final Settings settings;

    AgencyCases(Casting casting, Tenants tenants, Settings settings) {
        this.casting = casting;
        this.tenants = tenants;
        this.settings = settings;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of(
                "Account", world -> colleague(world).account(),
                "Agency", _ -> casting.agency("Spare", AgencyKind.PROVINCIAL_DEPARTMENT),
                "EmulationGroup", World::group);
    }

    private Scope colleague(World world) {
        return casting.colleague(world.own(), Api.PASSWORD, Role.VIEWER);
    }

    @Override
    public List<Case> cases() {
        var directory =
                Stream.of(
                                "agencyRegister",
                                "agencyRelate",
                                "agencyRename",
                                "agencySucceed",
                                "tenantProvision")
                        .map(name -> Case.of("Mutation." + name).byTheOperator());
        var tenancies =
                Stream.of(
                        Case.of("Mutation.agencyLegalPersonalitySet")
                                .with("input.hasLegalPersonality", _ -> false),
                        Case.of("Mutation.tenantClose").with("input.agency", w -> tenant(w, false)),
                        Case.of("Mutation.tenantReactivate")
                                .with("input.agency", w -> tenant(w, true)),
                        Case.of("Mutation.tenantSuspend")
                                .with("input.agency", w -> tenant(w, false)));
        var own =
                Stream.of(
                        Case.of("Mutation.settingsChange")
                                .with("input.revision", w -> settings.fetch(w.own()).revision()),
                        Case.of("OwnAgency.auditTrail")
                                .where("subject", w -> w.id("Agency", settled(w).agency())));
        return Stream.of(directory, tenancies.map(Case::byTheOperator), own)
                .flatMap(cases -> cases)
                .toList();
    }

    private Object tenant(World world, boolean suspended) {
        var agency = casting.tenant("Spare", AgencyKind.PROVINCIAL_DEPARTMENT).agency();
        if (suspended) {
            tenants.suspend(casting.operator(), agency);
        }
        return world.id("Agency", agency);
    }

    /** The agency with a step in its trail of which it is the subject itself. */
    private Scope settled(World world) {
        var now = settings.fetch(world.own());
        var again = new ChangeSettings(now.revision(), now.progressCounts(), null);
        settings.change(world.own(), again);
        return world.own();
    }
}
