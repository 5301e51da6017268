package vn.thidua.tenants.setting;

import jakarta.inject.Singleton;
import vn.thidua.platform.access.TenantId;

/** Tells chores, which nobody signs in for, what an agency has set. */
@Singleton
public class TenantSettings {
    private final SettingsRepository settings;

    TenantSettings(SettingsRepository settings) {
        this.settings = settings;
    }

    /** What holds in the agency. */
    public AgencySettings of(TenantId tenant) {
        return settings.find(tenant).orElse(AgencySettings.DEFAULT);
    }
}
