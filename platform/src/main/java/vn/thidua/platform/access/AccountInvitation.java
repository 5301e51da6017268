package vn.thidua.platform.access;

import org.jspecify.annotations.Nullable;

/**
 * An account whose owner may set a password, once and within a week.
 *
 * @param oneTimeToken the word to do so, shown this one time only; absent if it goes out by mail
 * @param sentTo the address that it goes out to; absent if whoever invites hands it over
 */
public record AccountInvitation(
        AccountId account, @Nullable String oneTimeToken, @Nullable String sentTo) {}
