package vn.thidua.platform.past;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far days are closed.
 *
 * @param closedOn the last closed day; absent before the first
 * @param closingOn the day that is being closed; absent between two
 */
@MappedEntity("day_close")
record DayClosePlace(@Id int id, @Nullable LocalDate closedOn, @Nullable LocalDate closingOn) {}
