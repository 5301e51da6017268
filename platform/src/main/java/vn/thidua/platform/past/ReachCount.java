package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;

/** So many agencies with so many plans. */
@Introspected
record ReachCount(long agencies, long plans) {

    ReachCount plus(ReachCount more) {
        return new ReachCount(agencies + more.agencies, plans + more.plans);
    }

    ReachCount minus(ReachCount less) {
        return new ReachCount(agencies - less.agencies, plans - less.plans);
    }
}
