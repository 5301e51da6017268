package vn.thidua.platform.link;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** A link with the names of its ends, as {@link LinkSight} reads it. */
@MappedEntity
@NamingStrategy(KnownNames.class)
record LinkLine(
        LinkId id,
        PlanId childPlanId,
        AgencyId childKeeperId,
        String childTitle,
        @Nullable String childNumber,
        @Nullable String childSymbol,
        @Nullable LocalDate childIssuedOn,
        int childVersion,
        @Nullable PlanId parentPlanId,
        @Nullable AgencyId parentKeeperId,
        @Nullable String parentTitle,
        @Nullable String parentNumber,
        @Nullable String parentSymbol,
        @Nullable LocalDate parentIssuedOn,
        @Nullable Integer parentVersion,
        @Nullable Integer answeredVersion,
        @Nullable Integer acknowledgedVersion,
        @Nullable DocumentType externalType,
        @Nullable String externalNumber,
        @Nullable String externalSymbol,
        @Nullable String externalDate,
        @Nullable String externalIssuer,
        @Nullable String externalSubject,
        @Nullable String basisItemKey,
        LinkType type,
        Crossing crosses,
        LinkState state,
        Instant proposedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {

    Link link() {
        return new Link(
                id,
                new LinkEnd(
                        childPlanId,
                        childKeeperId,
                        childTitle,
                        childNumber,
                        childSymbol,
                        childIssuedOn,
                        childVersion),
                parent(),
                external(),
                answeredVersion,
                acknowledgedVersion,
                basisItemKey,
                type,
                crosses,
                state,
                proposedAt,
                answeredAt,
                acknowledgedAt,
                endedAt,
                reason);
    }

    private @Nullable LinkEnd parent() {
        if (parentPlanId == null
                || parentKeeperId == null
                || parentTitle == null
                || parentVersion == null) {
            return null;
        }
        return new LinkEnd(
                parentPlanId,
                parentKeeperId,
                parentTitle,
                parentNumber,
                parentSymbol,
                parentIssuedOn,
                parentVersion);
    }

    private @Nullable ExternalParent external() {
        if (externalType == null || externalSubject == null) {
            return null;
        }
        return new ExternalParent(
                externalType,
                externalNumber,
                externalSymbol,
                externalDate == null ? null : RoughDate.parse(externalDate),
                externalIssuer,
                externalSubject);
    }
}
