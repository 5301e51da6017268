package vn.thidua.platform.body.difference;

import org.jspecify.annotations.Nullable;

/**
 * One field that reads differently.
 *
 * @param field its path, such as {@code letterhead.place} or {@code content.dueOn}
 * @param before absent where it said nothing before
 * @param after absent where it says nothing any more
 */
public record FieldChange(String field, @Nullable String before, @Nullable String after) {}
