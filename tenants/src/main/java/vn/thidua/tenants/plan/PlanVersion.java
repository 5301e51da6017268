package vn.thidua.tenants.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;

/**
 * An issued version of a plan, without its words; it never changes.
 *
 * @param number absent where a recorded plan's is unknown
 * @param symbol number and symbol, such as {@code 145/KH-STP}; absent where unknown
 * @param issuedOn as exactly as it is known; absent where a recorded plan's is not
 * @param recorded whether it was issued on paper and only entered here
 * @param enteredAt when it was issued on the platform, or recorded
 */
public record PlanVersion(
        PlanId plan,
        int version,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable RoughDate issuedOn,
        Audience audience,
        LinkPolicy linkPolicy,
        boolean recorded,
        Instant enteredAt,
        AccountId enteredBy) {}
