package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.platform.rulebook.rule.Trust;
import vn.thidua.tenants.nomination.AwardReviewId;

@MappedEntity("council_session")
record SessionRow(
        TenantId tenantId,
        @Id CouncilSessionId id,
        CouncilId councilId,
        @Nullable AwardReviewId reviewId,
        LocalDate heldOn,
        String place,
        int members,
        @Nullable Integer quorumParts,
        @Nullable Integer quorumOf,
        @Nullable String quorumSource,
        @Nullable Trust quorumTrust,
        @Nullable Boolean allowsProxies,
        @Nullable Boolean pollsAbsent,
        @Nullable TieBreak tieBreak,
        CouncilSessionState state,
        Instant openedAt,
        AccountId openedBy,
        @Nullable Instant endedAt,
        @Nullable String reason) {
    boolean isOpen() {
        return state == CouncilSessionState.OPEN;
    }

    /** Whether its council votes on who is to be awarded, and not on initiatives. */
    boolean isForAwards() {
        return reviewId != null;
    }

    /** Whether its council votes on such matters. */
    boolean takes(MatterKind kind) {
        return isForAwards() == (kind != MatterKind.INITIATIVE);
    }

    @Nullable SessionQuorum quorum() {
        return quorumParts == null
                        || quorumOf == null
                        || quorumSource == null
                        || quorumTrust == null
                ? null
                : new SessionQuorum(
                        new Proportion(quorumParts, quorumOf), quorumSource, quorumTrust);
    }

    CouncilSession session() {
        return new CouncilSession(
                id,
                councilId,
                reviewId,
                heldOn,
                place,
                members,
                quorum(),
                allowsProxies,
                pollsAbsent,
                tieBreak,
                state,
                openedAt,
                endedAt,
                reason);
    }
}
