package vn.thidua.tenants.council;

import java.util.HashMap;
import java.util.Map;

/**
 * How minutes speak of what a council votes on.
 *
 * @param occasion what the session was for, such as a review of a year
 * @param matters what was voted on
 * @param conclusion what the council says of so many that passed
 * @param names what each is called
 */
record MinutesWords(
        String occasion, String matters, String conclusion, Map<MatterId, String> names) {
    /** The same, where these are voted on too. */
    MinutesWords with(Map<MatterId, String> others) {
        var all = new HashMap<>(names);
        all.putAll(others);
        return new MinutesWords(occasion, matters, conclusion, all);
    }

    /** What the council says in the end. */
    String concluded(int passed) {
        return conclusion.formatted(passed);
    }
}
