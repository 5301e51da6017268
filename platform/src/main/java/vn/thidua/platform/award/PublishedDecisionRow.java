package vn.thidua.platform.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity("published_decision")
record PublishedDecisionRow(
        @Id AwardDecisionId id,
        TenantId tenantId,
        AgencyId agencyId,
        @Nullable String issuer,
        String title,
        int year,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        Instant publishedAt) {}
