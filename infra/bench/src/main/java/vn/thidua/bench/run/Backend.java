package vn.thidua.bench.run;

import java.util.OptionalLong;

/** The database behind a side. */
interface Backend {
    /** Its process; nothing where it is not ours. */
    OptionalLong pid();

    /** Statements that clients have sent so far, however they were sent. */
    long statements();
}
