package vn.thidua.graphql.schema;

import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.body.value.RoughDate;

/** The scalars of the schema. None depends on the language of the request. */
final class Scalars {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Scalars() {}

    static List<GraphQLScalarType> all() {
        return List.of(date(), dateTime(), decimal(), roughDate());
    }

    private static GraphQLScalarType date() {
        return scalar(
                "Date",
                "A day of the calendar without time or zone, such as `2026-07-01`.",
                new Texts<>(
                        LocalDate.class,
                        text -> LocalDate.parse(checked(DAY, text)),
                        LocalDate::toString,
                        "a day such as 2026-07-01"));
    }

    private static GraphQLScalarType dateTime() {
        return scalar(
                "DateTime",
                "A moment, with its offset: answers are in Vietnam's time, such as"
                        + " `2026-07-01T08:00:00+07:00`; any offset is taken.",
                new Texts<>(
                        Instant.class,
                        text -> OffsetDateTime.parse(text).toInstant(),
                        moment ->
                                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                                        moment.atZone(Clocks.VIETNAM)),
                        "a moment such as 2026-07-01T08:00:00+07:00"));
    }

    private static GraphQLScalarType decimal() {
        return scalar(
                "Decimal",
                "An exact decimal number as a text, such as `\"95.5\"`: at most 20 digits before"
                        + " and 10 after the point.",
                new Texts<>(
                        BigDecimal.class,
                        text -> new BigDecimal(checked(DECIMAL, text)),
                        BigDecimal::toPlainString,
                        "an exact decimal number as a text, such as \"95.5\""));
    }

    private static GraphQLScalarType roughDate() {
        return scalar(
                "RoughDate",
                "A date as exactly as it is known: a day, a month, a quarter or a year, such as"
                        + " `2026-07-01`, `2026-07`, `2026-Q3` or `2026`.",
                new Texts<>(
                        RoughDate.class,
                        RoughDate::parse,
                        RoughDate::text,
                        "a date such as 2026-07-01, 2026-07, 2026-Q3 or 2026"));
    }

    private static GraphQLScalarType scalar(String name, String description, Texts<?> texts) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .coercing(texts)
                .build();
    }

    private static String checked(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException("not of the form " + pattern);
        }
        return text;
    }
}
