package vn.thidua.platform.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

@MappedEntity("published_notice")
record PublishedNoticeRow(
        @Id AwardNoticeId id,
        TenantId tenantId,
        AgencyId agencyId,
        String title,
        int year,
        LocalDate postedOn,
        LocalDate endsOn,
        Instant postedAt) {}
