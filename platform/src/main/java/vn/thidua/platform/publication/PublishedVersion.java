package vn.thidua.platform.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an issued plan; it never changes.
 *
 * @param body absent when the caller may see the plan but not read it
 */
public record PublishedVersion(
        PlanId plan,
        int version,
        Document document,
        Instant publishedAt,
        @Nullable SealedBody body) {}
