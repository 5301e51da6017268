package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.thidua.platform.body.value.DatePrecision;
import vn.thidua.platform.body.value.RoughDate;

/** Dates as Vietnamese documents print them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Days() {}

    static String text(LocalDate day) {
        return DAY.format(day);
    }

    static String text(RoughDate date) {
        return date.precision() == DatePrecision.DAY ? text(date.first()) : date.text();
    }
}
