package vn.thidua.tenants.setting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

@MappedEntity("tenant_setting")
record SettingsRow(@Id TenantId tenantId, ProgressCounts progressCounts, int objectorYears) {
    static SettingsRow of(TenantId tenant, AgencySettings settings) {
        return new SettingsRow(tenant, settings.progressCounts(), settings.objectorYears());
    }
}
