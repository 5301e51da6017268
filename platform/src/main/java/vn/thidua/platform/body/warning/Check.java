package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.PlanBody;

/** Finds one sort of oddity. */
interface Check {

    /** What looks wrong in {@code body} under the rules in force on {@code asOf}. */
    List<Warning> warnings(PlanBody body, LocalDate asOf);
}
