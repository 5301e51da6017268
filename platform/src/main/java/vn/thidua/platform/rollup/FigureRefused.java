package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What can be wrong with any report of figures. */
public sealed interface FigureRefused extends RecordFact.Refusal, RecordAgencyFact.Answer {
    /** There is no figure in it. */
    record NothingReported() implements FigureRefused {}

    /** There is no measure of this code, for a plan or for an agency. */
    record UnknownMeasure(String measure) implements FigureRefused {}

    /** A measure or a target is named more than once. */
    record NamedTwice(String name) implements FigureRefused {}

    /** More decimals or digits than a figure can have. */
    record FigureOutOfBounds(BigDecimal figure) implements FigureRefused {}

    /** The period is further ahead than anybody reports. */
    record PeriodTooFar(Period latest) implements FigureRefused {}

    /** The day is not of the period. */
    record DayOutsidePeriod(LocalDate startsOn, LocalDate endsOn) implements FigureRefused {}

    /** The note is longer than is kept. */
    record NoteTooLong(int lengthMax) implements FigureRefused {}
}
