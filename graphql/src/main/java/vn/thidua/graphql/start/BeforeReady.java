package vn.thidua.graphql.start;

import java.util.function.Consumer;

/** Something that must be there before the first request is answered, such as the demo's data. */
public interface BeforeReady {
    /**
     * Prepares it, or finds that it is there already.
     *
     * @param progress hears what takes time
     */
    void prepare(Options options, Consumer<String> progress);
}
