package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis, a parent plan, or another document that the plan cites.
 *
 * @param annexedTo the document that this one was issued with
 * @param shortName the name under which the plan cites it from here on
 * @param concernsYear the only year that the document is about
 */
@Serdeable
public record Basis(
        BasisRole role,
        Citation document,
        @Nullable Citation annexedTo,
        @Nullable String shortName,
        @Nullable Integer concernsYear)
        implements ItemContent {}
