package vn.thidua.platform.body;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A footnote of an item.
 *
 * @param mark the mark as printed
 * @param anchor the words that it hangs on
 * @param printedApart whether the source prints it away from its anchor
 */
@Serdeable
public record Footnote(String mark, @Nullable String anchor, String text, boolean printedApart) {}
