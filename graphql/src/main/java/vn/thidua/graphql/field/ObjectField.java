package vn.thidua.graphql.field;

import org.jspecify.annotations.Nullable;

/**
 * One field of a type other than the roots, where it is more than a component of the type's record:
 * it has arguments, reads something, or belongs to another room. A bean.
 */
public interface ObjectField<T> {
    /** The type of the schema, or an interface: then the field of all types that implement it. */
    String type();

    /** The field's name. */
    String name();

    /** What stands at the field of this thing; an Optional, a plain value or a future of one. */
    @Nullable Object fetch(T thing, Arguments arguments, CallerContext caller);
}
