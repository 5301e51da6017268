package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sign_in_attempt")
record SignInAttemptRow(
        SignInAttemptId id,
        AccountId accountId,
        @Nullable TenantId tenantId,
        Instant happenedAt,
        SignInOutcome outcome,
        @Nullable String address,
        @Nullable String device) {}
