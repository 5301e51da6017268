package vn.thidua.tenants.setting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** The door of what an agency has set for itself. */
@Singleton
public class Settings {
    private final SettingsRepository settings;
    private final Audit audit;

    Settings(SettingsRepository settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /** What holds in the caller's agency. */
    @Transactional
    public AgencySettings fetch(Scope scope) {
        scope.require(Permission.READ);
        return settings.find(scope.tenant()).orElse(AgencySettings.DEFAULT);
    }

    /** Sets something. */
    @Transactional
    public ChangeSettings.Answer change(Scope scope, ChangeSettings command) {
        scope.require(Permission.ADMINISTER);
        var tenant = scope.tenant();
        settings.insertOnce(new SettingsRow(tenant, AgencySettings.DEFAULT.progressCounts()));
        if (settings.change(tenant, command.expected(), command.progressCounts()) == 0) {
            return new ChangeSettings.Answer.Conflict(fetch(scope));
        }
        var detail = Map.of("progressCounts", command.progressCounts().name());
        audit.record(scope, "settings.change", "Agency", scope.agency(), detail);
        return new ChangeSettings.Answer.Changed(fetch(scope));
    }
}
