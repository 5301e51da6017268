package vn.thidua.platform.access;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * How an account is called: the name to sign in with, and the person's.
 *
 * @param email the address of its letters; absent if none is known
 */
@Introspected
public record Profile(String username, String displayName, @Nullable String email) {}
