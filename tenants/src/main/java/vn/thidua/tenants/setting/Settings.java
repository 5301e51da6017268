package vn.thidua.tenants.setting;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
        var counts = command.progressCounts();
        @Nullable Integer years = command.objectorYears();
        if (years != null && isOutOfRange(years)) {
            return new ChangeSettings.Answer.YearsOutOfRange(
                    AgencySettings.OBJECTOR_YEARS_MIN, AgencySettings.OBJECTOR_YEARS_MAX);
        }
        settings.insertOnce(SettingsRow.of(tenant, AgencySettings.DEFAULT));
        if (settings.change(tenant, command.expected(), counts, years) == 0) {
            return new ChangeSettings.Answer.Conflict(fetch(scope));
        }
        var now = fetch(scope);
        var detail =
                Map.of(
                        "progressCounts", counts.name(),
                        "objectorYears", Integer.toString(now.objectorYears()));
        audit.record(scope, "settings.change", "Agency", scope.agency(), detail);
        return new ChangeSettings.Answer.Changed(now);
    }

    private static boolean isOutOfRange(int years) {
        return years < AgencySettings.OBJECTOR_YEARS_MIN
                || years > AgencySettings.OBJECTOR_YEARS_MAX;
    }
}
