package vn.thidua.tenants.register;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;

/** One number of a register and the version of a plan that bears it. */
@MappedEntity("register_entry")
record RegisterEntryRow(
        TenantId tenantId,
        String register,
        int year,
        @Id String number,
        PlanId planId,
        int version) {}
