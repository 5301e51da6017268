package vn.thidua.platform.body.inheritance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds in one place of a plan, and where it comes from. */
public sealed interface Provenance<T> {

    /** The plan says it, and no source says anything else. */
    record Own<T>(T value) implements Provenance<T> {}

    /** The plan is silent; {@code source} is the first that speaks. */
    record Inherited<T>(T value, Source source) implements Provenance<T> {}

    /** The plan says it, and {@code source} says something else. */
    record Overridden<T>(T value, Source source, T sourceValue) implements Provenance<T> {}

    /** Nobody says anything. */
    record Silent<T>() implements Provenance<T> {}

    /** It is said that there is nothing: by {@code source}, or by the plan itself if absent. */
    record StatedNone<T>(@Nullable Source source) implements Provenance<T> {}

    /** What holds, if anything does. */
    default Optional<T> effective() {
        return switch (this) {
            case Own<T> own -> Optional.of(own.value());
            case Inherited<T> inherited -> Optional.of(inherited.value());
            case Overridden<T> overridden -> Optional.of(overridden.value());
            case Silent<T> _ -> Optional.empty();
            case StatedNone<T> _ -> Optional.empty();
        };
    }
}
