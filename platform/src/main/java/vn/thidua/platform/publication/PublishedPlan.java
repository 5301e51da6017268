package vn.thidua.platform.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * What the caller may see of an issued plan.
 *
 * @param own whether the caller's agency keeps it
 * @param textVisible whether the caller may read its body, too
 * @param keeper the agency whose rows hold the plan
 * @param amendedAt when the current version came out; absent for the first
 */
public record PublishedPlan(
        PlanId id,
        boolean own,
        boolean textVisible,
        AgencyId keeper,
        Issuer issuer,
        Heading heading,
        Audience audience,
        LinkPolicy linkPolicy,
        PublishedState state,
        boolean recorded,
        int currentVersion,
        Instant publishedAt,
        @Nullable Instant amendedAt) {}
