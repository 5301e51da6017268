package vn.thidua.platform.template;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * Which templates are wanted of those that the caller may see.
 *
 * @param words whose name or kind holds these words, accents aside; any when blank
 * @param publisher published by this agency; by anybody when absent
 * @param withdrawnToo whether the caller's own withdrawn ones are wanted, too
 */
public record TemplateFilter(String words, @Nullable AgencyId publisher, boolean withdrawnToo) {
    /** Every template that the caller can adopt. */
    public static final TemplateFilter OFFERED = new TemplateFilter("", null, false);
}
