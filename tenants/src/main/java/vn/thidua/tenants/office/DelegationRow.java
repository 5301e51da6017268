package vn.thidua.tenants.office;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.person.PersonId;

/** A delegation as it is given; it ends by its own days, or when it is taken back. */
@MappedEntity("delegation")
record DelegationRow(
        TenantId tenantId,
        @Id DelegationId id,
        PersonId principalId,
        PersonId deputyId,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        String note,
        Instant givenAt,
        AccountId givenBy) {}
