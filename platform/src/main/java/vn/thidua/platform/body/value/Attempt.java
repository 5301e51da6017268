package vn.thidua.platform.body.value;

import java.util.List;
import java.util.function.Supplier;

/** What came of building a part of a document: the part, or the reasons against it. */
public sealed interface Attempt<T> {

    /** It could be built. */
    record Made<T>(T value) implements Attempt<T> {}

    /** It could not. */
    record Refused<T>(List<BodyRefused> reasons) implements Attempt<T> {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Builds, and turns a refusing constructor into an answer. */
    static <T> Attempt<T> of(Supplier<T> build) {
        try {
            return new Made<>(build.get());
        } catch (BodyRefusedException refused) {
            return new Refused<>(List.of(refused.reason()));
        }
    }
}
