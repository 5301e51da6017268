package vn.thidua.platform.past;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import vn.thidua.infra.testing.Sql;

/** Lets tests close days. */
@Singleton
final class Nights {
    private static final int AT_ONCE = 40;

    private final DayClose close;
    private final Sql sql;

    Nights(DayClose close, Sql sql) {
        this.close = close;
        this.sql = sql;
    }

    /** Days up to this one are closed, whatever is written down of them. */
    void closedOn(LocalDate day) {
        sql.run("DELETE FROM day_due");
        sql.run("UPDATE day_close SET closed_on = ?, closing_on = NULL", day);
    }

    void closeAllDays() {
        closeAllDays(AT_ONCE);
    }

    void closeAllDays(int atOnce) {
        boolean more;
        do {
            more = close.goOn(atOnce);
        } while (more);
    }
}
