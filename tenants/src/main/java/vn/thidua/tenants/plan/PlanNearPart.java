package vn.thidua.tenants.plan;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** A plan that another stands under or follows, as the statement that reads both gives it. */
@Serdeable
record PlanNearPart(
        UUID id,
        UUID kind,
        int kindRevision,
        String kindName,
        KindScope scope,
        @Nullable UUID unit,
        @Nullable UUID under,
        @Nullable UUID previous,
        @Nullable UUID issuerAgency,
        @Nullable UUID issuerGroup,
        int year,
        String title,
        PlanState state,
        @Nullable DraftStage draftStage,
        @Nullable String returnReason,
        int version,
        int recorded,
        @Nullable LocalDate issuedOn,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable String issuedOnText,
        @Nullable Audience audience,
        @Nullable LinkPolicy linkPolicy,
        @Nullable Integer versionRecorded,
        @Nullable Instant enteredAt,
        @Nullable UUID enteredBy,
        Instant madeAt,
        UUID madeBy,
        Instant changedAt,
        UUID changedBy,
        @Nullable Instant discardedAt) {

    Plan plan() {
        return new PlanLine(
                        new PlanId(id),
                        new PlanKindId(kind),
                        kindRevision,
                        kindName,
                        scope,
                        id(unit, UnitId::new),
                        id(under, PlanId::new),
                        id(previous, PlanId::new),
                        id(issuerAgency, AgencyId::new),
                        id(issuerGroup, GroupId::new),
                        year,
                        title,
                        state,
                        draftStage,
                        returnReason,
                        version,
                        recorded != 0,
                        issuedOn,
                        documentNumber,
                        documentSymbol,
                        issuedOnText,
                        audience,
                        linkPolicy,
                        versionRecorded == null ? null : versionRecorded != 0,
                        enteredAt,
                        id(enteredBy, AccountId::new),
                        madeAt,
                        new AccountId(madeBy),
                        changedAt,
                        new AccountId(changedBy),
                        discardedAt)
                .plan();
    }

    private static <I> @Nullable I id(@Nullable UUID id, Function<UUID, I> type) {
        return id == null ? null : type.apply(id);
    }
}
