package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;

/** An issued version as it is listed. */
@Introspected
record VersionLine(
        PlanId planId,
        int version,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable String issuedOnText,
        Audience audience,
        LinkPolicy linkPolicy,
        boolean recorded,
        Instant enteredAt,
        AccountId enteredBy) {

    PlanVersion planVersion() {
        return new PlanVersion(
                planId,
                version,
                documentNumber,
                documentSymbol,
                issuedOnText == null ? null : RoughDate.parse(issuedOnText),
                audience,
                linkPolicy,
                recorded,
                enteredAt,
                enteredBy);
    }
}
