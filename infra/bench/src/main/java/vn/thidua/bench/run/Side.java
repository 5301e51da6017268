package vn.thidua.bench.run;

import java.net.URI;
import java.util.List;

/** Somebody who answers the bench's questions, alone or beside others. */
interface Side extends AutoCloseable {
    /** What tables call it. */
    String name();

    /** Where questions go. */
    URI address();

    /** Its server. */
    Child server();

    /** Its database. */
    Backend database();

    /** Its people's tokens. */
    Tokens tokens();

    /**
     * The requests in its words. Each question was asked once, and the answer held what was
     * expected.
     */
    List<Line> lines(Scenario scenario, Expected expected);

    @Override
    default void close() {
        server().close();
    }
}
