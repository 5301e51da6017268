package vn.thidua.platform.template;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.Audience;

/**
 * A text for plans that an agency offers to others, without the text itself.
 *
 * @param own whether the caller's agency publishes it
 * @param kindName what kind of plan it is meant for, in the publisher's words; absent if for any
 * @param amendedAt when the current version came out; absent for the first
 * @param withdrawnAt since when it is no longer offered; absent while it is
 */
public record Template(
        TemplateId id,
        boolean own,
        AgencyId publisher,
        String name,
        @Nullable String kindName,
        Audience audience,
        int currentVersion,
        Instant publishedAt,
        @Nullable Instant amendedAt,
        @Nullable Instant withdrawnAt) {}
