package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;

/**
 * An issued version, sealed.
 *
 * @param issuedOn absent where no day is known
 * @param issuedOnText the date as exactly as it is known, such as {@code 2022-01}
 * @param warnings what looked wrong in it on that day, as JSON
 */
@MappedEntity("plan_version")
record VersionRow(
        TenantId tenantId,
        @Id PlanId planId,
        int version,
        int bodyFormat,
        byte[] body,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        @Nullable String issuedOnText,
        Audience audience,
        LinkPolicy linkPolicy,
        boolean recorded,
        String warnings,
        Instant enteredAt,
        AccountId enteredBy) {}
