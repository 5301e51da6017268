package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who has signed in, with what a log and a greeting need.
 *
 * @param agencySlug the slug of the tenant; absent for the operator
 */
public record SignedInCaller(
        Caller caller, String username, String displayName, @Nullable String agencySlug) {}
