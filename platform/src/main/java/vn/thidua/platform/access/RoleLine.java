package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;

/** That an account has a role in a tenant. */
@Introspected
record RoleLine(AccountId accountId, Role role) {}
