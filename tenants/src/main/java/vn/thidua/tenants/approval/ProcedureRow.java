package vn.thidua.tenants.approval;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.kind.PlanKindId;

/** That a kind has, or has had, a procedure. */
@MappedEntity("approval_procedure")
record ProcedureRow(TenantId tenantId, @Id PlanKindId kindId, int revision) {}
