package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which seats of a group are wanted.
 *
 * @param year only of this year; of all when absent
 * @param role only those who are this; all when absent
 * @param on only those who hold it on this day; absent to ask for no day
 */
public record SeatFilter(
        @Nullable Integer year, @Nullable GroupRole role, @Nullable LocalDate on) {}
