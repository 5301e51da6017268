package vn.thidua.tenants.plan;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** A plan as it is listed. */
@Introspected
record PlanLine(
        PlanId id,
        PlanKindId kindId,
        int kindRevision,
        String kindName,
        KindScope scope,
        @Nullable UnitId unitId,
        @Nullable PlanId underId,
        @Nullable PlanId previousId,
        @Nullable AgencyId issuerAgencyId,
        @Nullable GroupId issuerGroupId,
        int year,
        String title,
        PlanState state,
        @Nullable DraftStage draftStage,
        @Nullable String returnReason,
        int version,
        boolean recorded,
        @Nullable LocalDate issuedOn,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable String issuedOnText,
        @Nullable Audience audience,
        @Nullable LinkPolicy linkPolicy,
        @Nullable Boolean versionRecorded,
        @Nullable Instant enteredAt,
        @Nullable AccountId enteredBy,
        Instant madeAt,
        AccountId madeBy,
        Instant changedAt,
        AccountId changedBy,
        @Nullable Instant discardedAt) {

    Plan plan() {
        return new Plan(
                id,
                new KindRef(kindId, kindRevision, kindName, scope),
                unitId,
                underId,
                previousId,
                issuer(),
                year,
                title,
                new Standing(state, draftStage, version),
                returnReason,
                recorded,
                current(),
                madeAt,
                madeBy,
                changedAt,
                changedBy,
                discardedAt);
    }

    private @Nullable PlanVersion current() {
        if (audience == null
                || linkPolicy == null
                || versionRecorded == null
                || enteredAt == null
                || enteredBy == null) {
            return null;
        }
        return new PlanVersion(
                id,
                version,
                documentNumber,
                documentSymbol,
                issuedOnText == null ? null : RoughDate.parse(issuedOnText),
                audience,
                linkPolicy,
                versionRecorded,
                enteredAt,
                enteredBy);
    }

    private Issuer issuer() {
        if (issuerAgencyId != null) {
            return new Issuer.ByAgency(issuerAgencyId);
        }
        if (issuerGroupId != null) {
            return new Issuer.ByGroup(issuerGroupId);
        }
        throw new IllegalStateException("a plan has an issuer");
    }
}
