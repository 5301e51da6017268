package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("council_minutes")
record MinutesRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        int version,
        String text,
        @Nullable String correction,
        Instant drawnAt,
        AccountId drawnBy,
        @Nullable String number,
        @Nullable LocalDate datedOn,
        @Nullable String chair,
        @Nullable String secretary,
        @Nullable Instant signedAt) {
    CouncilMinutes minutes() {
        return new CouncilMinutes(
                sessionId,
                version,
                text,
                correction,
                drawnAt,
                number,
                datedOn,
                chair,
                secretary,
                signedAt);
    }
}
