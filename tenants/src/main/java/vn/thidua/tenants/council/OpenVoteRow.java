package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

/** How a member has voted in an open ballot. */
@MappedEntity("council_open_vote")
record OpenVoteRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        MatterId matterId,
        int round,
        int seat,
        VoteChoice choice) {
    static OpenVoteRow of(BallotRow ballot, int seat, VoteChoice choice) {
        return new OpenVoteRow(
                ballot.tenantId(),
                ballot.sessionId(),
                ballot.matterId(),
                ballot.round(),
                seat,
                choice);
    }

    boolean isOf(BallotRow ballot) {
        return sessionId.equals(ballot.sessionId())
                && matterId.equals(ballot.matterId())
                && round == ballot.round();
    }
}
