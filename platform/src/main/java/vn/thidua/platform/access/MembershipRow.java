package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("membership")
record MembershipRow(TenantId tenantId, AccountId accountId, Instant joinedAt) {}
