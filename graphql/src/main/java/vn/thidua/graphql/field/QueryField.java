package vn.thidua.graphql.field;

import org.jspecify.annotations.Nullable;

/** One field of {@code Query}. A bean. */
public interface QueryField {
    /** The field's name. */
    String name();

    /** What stands at the field; an Optional, a plain value or a future of one. */
    @Nullable Object fetch(Arguments arguments, CallerContext caller);
}
