package vn.thidua.platform.access;

import java.util.Set;

/** An account that works in a tenant, with its roles there. */
public record Member(AccountId account, String username, String displayName, Set<Role> roles) {}
