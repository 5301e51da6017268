package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;

/**
 * A row that is not what it should be.
 *
 * @param place its key
 * @param found what stands in it
 * @param expected what should
 */
@Introspected
public record AuditDifference(String place, String found, String expected) {}
