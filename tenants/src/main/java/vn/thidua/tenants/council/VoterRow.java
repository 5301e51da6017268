package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import vn.thidua.platform.access.TenantId;

/** That a member has voted; not how, not when, not after whom. */
@MappedEntity("council_voter")
record VoterRow(
        TenantId tenantId,
        @Id CouncilSessionId sessionId,
        MatterId matterId,
        int round,
        int seat,
        boolean sealed) {
    static VoterRow of(BallotRow ballot, int seat) {
        return new VoterRow(
                ballot.tenantId(),
                ballot.sessionId(),
                ballot.matterId(),
                ballot.round(),
                seat,
                false);
    }

    /** Whether it is in this ballot. */
    boolean isIn(BallotRow ballot) {
        return matterId.equals(ballot.matterId()) && round == ballot.round();
    }

    /** Whether it is of this member in this ballot. */
    boolean is(BallotRow ballot, AttendanceRow member) {
        return isIn(ballot) && seat == member.seat();
    }
}
