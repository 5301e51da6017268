package vn.thidua.tenants.setting;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

@MappedEntity("tenant_setting")
record SettingsRow(@Id TenantId tenantId, ProgressCounts progressCounts) {}
