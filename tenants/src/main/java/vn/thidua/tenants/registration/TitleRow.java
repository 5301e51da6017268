package vn.thidua.tenants.registration;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

/** A title that the revision that stands registers for. */
@MappedEntity("registration_title")
record TitleRow(TenantId tenantId, @Id RegistrationId registrationId, String title) {}
