package vn.thidua.tenants.upgrade;

import org.jspecify.annotations.Nullable;

/**
 * A field of the header that a source says anew and the plan does not say so yet.
 *
 * @param field its path, such as {@code theme}
 * @param before what the source said; absent if nothing
 * @param now what the source says; absent if nothing any more
 * @param own what the plan says; absent if nothing
 */
public record HeaderNews(
        String field, @Nullable String before, @Nullable String now, @Nullable String own) {}
