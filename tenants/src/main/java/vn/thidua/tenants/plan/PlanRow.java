package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** A plan, without its words. */
@MappedEntity("plan")
record PlanRow(
        TenantId tenantId,
        @Id PlanId id,
        PlanKindId kindId,
        int kindRevision,
        KindScope scope,
        @Nullable UnitId unitId,
        @Nullable PlanId underId,
        @Nullable PlanId previousId,
        @Nullable AgencyId issuerAgencyId,
        @Nullable GroupId issuerGroupId,
        int year,
        String title,
        String folded,
        PlanState state,
        @Nullable DraftStage draftStage,
        @Nullable String returnReason,
        int version,
        boolean recorded,
        @Nullable LocalDate issuedOn,
        Instant madeAt,
        AccountId madeBy,
        Instant changedAt,
        AccountId changedBy,
        @Nullable Instant discardedAt) {

    Standing standing() {
        return new Standing(state, draftStage, version);
    }

    Issuer issuer() {
        if (issuerAgencyId != null) {
            return new Issuer.ByAgency(issuerAgencyId);
        }
        if (issuerGroupId != null) {
            return new Issuer.ByGroup(issuerGroupId);
        }
        throw new IllegalStateException("a plan has an issuer");
    }

    /** The title as it is listed; empty while the plan has none. */
    static String titleOf(PlanHeader header) {
        return header.title() == null ? "" : header.title();
    }

    /** What a search looks into. */
    static String foldedOf(PlanHeader header) {
        var theme = header.theme() == null ? "" : header.theme();
        return Folding.fold(titleOf(header) + " " + theme);
    }
}
