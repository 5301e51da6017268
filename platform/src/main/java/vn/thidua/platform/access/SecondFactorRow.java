package vn.thidua.platform.access;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("second_factor")
record SecondFactorRow(AccountId accountId, byte[] secret, long lastStep, Instant enabledAt) {}
