package vn.thidua.graphql.input;

import org.jspecify.annotations.Nullable;

/**
 * A field of an input that may be left out, set, or set to null: for edits that change only what
 * was sent.
 *
 * @param sent whether the client sent the field
 * @param value what it sent; absent if it sent null or nothing
 */
public record Given<T>(boolean sent, @Nullable T value) {
    /** A field that was left out. */
    public static <T> Given<T> nothing() {
        return new Given<>(false, null);
    }

    /** What is to stand afterwards: the value sent, or else what stands now. */
    public @Nullable T or(@Nullable T now) {
        return sent ? value : now;
    }
}
