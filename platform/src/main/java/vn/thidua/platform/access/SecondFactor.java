package vn.thidua.platform.access;

import java.time.Instant;

/**
 * That an account signs in with a code as well.
 *
 * @param recoveryCodesLeft how many of the recovery codes have not been used
 */
public record SecondFactor(Instant enabledAt, int recoveryCodesLeft) {}
