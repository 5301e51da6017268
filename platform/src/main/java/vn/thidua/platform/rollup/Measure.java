package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, with its unit.
 *
 * @param number its number; of a plan's measure also that of its column
 * @param code the name that plans, reports and programs use
 * @param unit the code of what it counts in
 * @param shareOf the number of the measure that it is a part of; absent if it is no share
 */
@MappedEntity("measure")
public record Measure(
        @Id int number,
        String code,
        String nameVi,
        String nameEn,
        String unit,
        MeasureKind kind,
        MeasureLevel level,
        @Nullable Integer shareOf) {
    /** Numbers of plans' measures end here. */
    public static final int COLUMNS = 30;

    /** What a target has reached, if it is no share. */
    static final int TARGET_AMOUNT = 41;

    /** What counts for a target that is a share. */
    static final int TARGET_NUMERATOR = 42;

    /** Out of what it counts. */
    static final int TARGET_DENOMINATOR = 43;

    static boolean isOfTarget(int number) {
        return number >= TARGET_AMOUNT && number <= TARGET_DENOMINATOR;
    }
}
