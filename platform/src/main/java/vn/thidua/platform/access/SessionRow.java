package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("session")
record SessionRow(
        SessionId id,
        AccountId accountId,
        @Nullable TenantId tenantId,
        byte[] refreshHash,
        Instant startedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable String address,
        @Nullable String device) {}
