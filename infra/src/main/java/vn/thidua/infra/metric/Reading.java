package vn.thidua.infra.metric;

import java.util.function.DoubleSupplier;

/**
 * One figure that only the database knows.
 *
 * @param name its name, such as {@code thidua.outbox.due}
 * @param meaning what it says, for whoever reads it
 * @param value asks for it; {@link Double#NaN} if there is none yet
 */
public record Reading(String name, String meaning, DoubleSupplier value) {}
