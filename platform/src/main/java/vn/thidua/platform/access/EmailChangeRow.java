package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("email_change")
record EmailChangeRow(byte[] tokenHash, AccountId accountId, String email, Instant expiresAt) {}
