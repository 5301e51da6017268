package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("account")
record AccountRow(
        AccountId id,
        String username,
        String displayName,
        @Nullable String passwordHash,
        boolean isOperator,
        int failures,
        @Nullable Instant lockedUntil,
        Instant madeAt,
        @Nullable String email,
        @Nullable Instant closedAt) {}
