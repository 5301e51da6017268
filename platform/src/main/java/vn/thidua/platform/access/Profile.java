package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;

/** How an account is called: the name to sign in with, and the person's. */
@Introspected
public record Profile(String username, String displayName) {}
