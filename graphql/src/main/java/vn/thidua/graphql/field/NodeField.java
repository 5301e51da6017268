package vn.thidua.graphql.field;

import org.jspecify.annotations.Nullable;

/** How things of one type that implements {@code Node} are found by their id. A bean. */
public interface NodeField<I extends Record> {
    /** The type of the schema; an {@code IdKind} bean of this type has the same class of ids. */
    String type();

    /** The class of the type's ids. */
    Class<I> idClass();

    /**
     * The thing, as the type's other fields give it; an Optional, a plain value or a future of one.
     * {@code NotVisible} if there is none for this caller.
     */
    @Nullable Object fetch(I id, CallerContext caller);
}
