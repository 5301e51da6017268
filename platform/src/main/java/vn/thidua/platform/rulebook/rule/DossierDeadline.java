package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/**
 * The day of each year by which dossiers have to be there.
 *
 * @param occasion which dossiers, in words
 * @param exclusive whether the day itself is too late
 */
@Serdeable
public record DossierDeadline(
        String occasion, int month, int day, boolean exclusive, RuleSource source) {
    public DossierDeadline {
        Checks.present("occasion", occasion);
        try {
            MonthDay.of(month, day);
        } catch (DateTimeException _) {
            throw new BodyRefusedException(new BodyRefused.BadDate(day + "/" + month));
        }
    }

    /** The last day of that year on which a dossier is in time. */
    public LocalDate lastDay(int year) {
        var named = MonthDay.of(month, day).atYear(year);
        return exclusive ? named.minusDays(1) : named;
    }
}
