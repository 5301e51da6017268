package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("sign_in_step")
record SignInStepRow(
        byte[] tokenHash, AccountId accountId, @Nullable TenantId tenantId, Instant expiresAt) {}
