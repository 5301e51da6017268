package vn.thidua.platform.template;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A template that its publisher offers to everybody.
 *
 * @param publisherName the publisher's name on the day of its first version; absent if unknown
 * @param kindName what kind of plan it is meant for, in the publisher's words; absent if for any
 * @param amendedAt when the current version came out; absent for the first
 */
@Introspected
public record PublicTemplate(
        TemplateId id,
        @Nullable String publisherName,
        String name,
        @Nullable String kindName,
        int currentVersion,
        Instant publishedAt,
        @Nullable Instant amendedAt) {}
