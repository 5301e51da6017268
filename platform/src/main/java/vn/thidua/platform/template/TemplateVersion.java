package vn.thidua.platform.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of a template, without its text; it never changes.
 *
 * @param changeNote what the publisher says of it; absent if nothing
 */
public record TemplateVersion(
        TemplateId template, int version, Instant publishedAt, @Nullable String changeNote) {}
