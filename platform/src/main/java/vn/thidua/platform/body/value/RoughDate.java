package vn.thidua.platform.body.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exactly as the plan states it: a day, or only the month, the quarter or the year. In
 * JSON it reads {@code 2022-06-30}, {@code 2025-12}, {@code 2025-Q3} or {@code 2027}.
 *
 * @param first the first day that the date can mean
 */
@Serdeable
public record RoughDate(LocalDate first, DatePrecision precision) {

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    public RoughDate {
        first =
                switch (precision) {
                    case DAY -> first;
                    case MONTH -> first.withDayOfMonth(1);
                    case QUARTER ->
                            LocalDate.of(
                                    first.getYear(), (first.getMonthValue() - 1) / 3 * 3 + 1, 1);
                    case YEAR -> LocalDate.of(first.getYear(), 1, 1);
                };
    }

    /** Reads the text form. */
    @JsonCreator
    public static RoughDate parse(String text) {
        Matcher found = SHAPE.matcher(text);
        if (!found.matches()) {
            throw new BodyRefusedException(new BodyRefused.BadDate(text));
        }
        try {
            return of(found);
        } catch (DateTimeException impossible) {
            throw new BodyRefusedException(new BodyRefused.BadDate(text));
        }
    }

    private static RoughDate of(Matcher found) {
        int year = Integer.parseInt(found.group(1));
        if (found.group(2) != null) {
            int month = Integer.parseInt(found.group(2)) * 3 - 2;
            return new RoughDate(LocalDate.of(year, month, 1), DatePrecision.QUARTER);
        }
        if (found.group(3) == null) {
            return new RoughDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
        }
        int month = Integer.parseInt(found.group(3));
        if (found.group(4) == null) {
            return new RoughDate(LocalDate.of(year, month, 1), DatePrecision.MONTH);
        }
        int day = Integer.parseInt(found.group(4));
        return new RoughDate(LocalDate.of(year, month, day), DatePrecision.DAY);
    }

    /** The exact day {@code day}. */
    public static RoughDate on(LocalDate day) {
        return new RoughDate(day, DatePrecision.DAY);
    }

    /** The last day that the date can mean; a deadline "in quarter III" ends with it. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case QUARTER -> first.plusMonths(3).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** The text form, which {@link #parse} reads. */
    @JsonValue
    public String text() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> first.toString().substring(0, 7);
            case QUARTER -> first.getYear() + "-Q" + ((first.getMonthValue() + 2) / 3);
            case YEAR -> Integer.toString(first.getYear());
        };
    }

    @Override
    public String toString() {
        return text();
    }
}
