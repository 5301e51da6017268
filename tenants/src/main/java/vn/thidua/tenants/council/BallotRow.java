package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.Trust;

@MappedEntity("council_ballot")
record BallotRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        MatterId matterId,
        int round,
        VotingMode mode,
        @Nullable Integer percentMin,
        @Nullable String source,
        @Nullable Trust trust,
        @Nullable LocalDate pollEndsOn,
        BallotState state,
        int votesFor,
        int votesAgainst,
        int votesBlank,
        boolean runoff) {
    VoteThreshold threshold() {
        return new VoteThreshold(percentMin, source, trust);
    }

    boolean isOpen() {
        return state == BallotState.OPEN;
    }

    boolean isAnnulled() {
        return state == BallotState.ANNULLED;
    }

    /** Whether enough of so many members have voted for it. */
    boolean hasPassed(int members) {
        return votesFor >= threshold().needed(members);
    }

    /** The last day for absent members, or this day where they are not asked. */
    LocalDate untilOr(LocalDate day) {
        return pollEndsOn == null ? day : pollEndsOn;
    }

    boolean isOn(ItemRow item) {
        return sessionId.equals(item.sessionId()) && matterId.equals(item.matterId());
    }

    int voted() {
        return votesFor + votesAgainst + votesBlank;
    }
}
