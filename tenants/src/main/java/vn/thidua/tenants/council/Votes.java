package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.council.CastVote.Answer;
import vn.thidua.tenants.person.People;

/**
 * The door of the members who vote. Of a secret ballot nothing is written down but that a member
 * has voted, and a number that is greater by one.
 */
@Singleton
@Transactional
public class Votes {
    private final CouncilSessions sessions;
    private final AttendanceRepository attendance;
    private final BallotRepository ballots;
    private final VoterRepository voters;
    private final OpenVoteRepository openVotes;
    private final MandateRepository mandates;
    private final MattersOfCouncils matters;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Votes(
            CouncilSessions sessions,
            AttendanceRepository attendance,
            BallotRepository ballots,
            VoterRepository voters,
            OpenVoteRepository openVotes,
            MandateRepository mandates,
            MattersOfCouncils matters,
            People people,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.ballots = ballots;
        this.voters = voters;
        this.openVotes = openVotes;
        this.mandates = mandates;
        this.matters = matters;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a member's vote.
     *
     * @throws NotVisible if there is no such session, or the caller is no member of its council
     */
    public Answer cast(Scope scope, CastVote command) {
        scope.require(Permission.VOTE);
        var member = member(scope, command.session());
        var ballot = ballots.lock(scope.tenant(), command.session(), command.matter()).orElse(null);
        if (ballot == null || ballot.state() != BallotState.OPEN) {
            return new Answer.NotOpen();
        }
        var session = sessions.find(scope, command.session());
        if (!session.isOpen()) {
            return new Answer.NotOpen();
        }
        var voter = voter(scope, member, command);
        if (voter.isEmpty()) {
            return new Answer.NoMandate();
        }
        var own =
                matters.of(session).findAll(scope, Set.of(ballot.matterId())).stream()
                        .anyMatch(one -> one.concerns(member) || one.concerns(voter.get()));
        if (own) {
            return new Answer.OwnMatter();
        }
        var late = late(member, ballot);
        if (late.isPresent()) {
            return late.get();
        }
        if (hasVoted(scope, ballot, voter.get())) {
            return new Answer.VotedAlready();
        }
        count(scope, ballot, voter.get(), command.choice());
        return new Answer.Cast(session.session());
    }

    private AttendanceRow member(Scope scope, CouncilSessionId session) {
        return people.findByAccount(scope, scope.account())
                .flatMap(person -> attendance.find(scope.tenant(), session, person.id()))
                .orElseThrow(() -> new NotVisible(CouncilSessions.SESSION));
    }

    /** Whose vote it is: the member's own, or by a mandate that of somebody who is absent. */
    private Optional<AttendanceRow> voter(Scope scope, AttendanceRow member, CastVote command) {
        var seat = command.forSeat();
        if (seat == null) {
            return Optional.of(member);
        }
        var session = List.of(member.sessionId());
        var mandated =
                mandates.list(scope.tenant(), session).stream()
                        .anyMatch(m -> m.seat() == seat && m.proxy() == member.seat());
        return mandated && member.present()
                ? attendance.list(scope.tenant(), session).stream()
                        .filter(row -> row.seat() == seat && !row.present())
                        .findFirst()
                : Optional.empty();
    }

    /** What stands against the vote of somebody who is not there. */
    private Optional<Answer> late(AttendanceRow member, BallotRow ballot) {
        var until = ballot.pollEndsOn();
        if (member.present()) {
            return Optional.empty();
        }
        if (until == null) {
            return Optional.of(new Answer.Absent());
        }
        return LocalDate.now(clock).isAfter(until)
                ? Optional.of(new Answer.PollOver(until))
                : Optional.empty();
    }

    private boolean hasVoted(Scope scope, BallotRow ballot, AttendanceRow member) {
        var ids = Set.of(ballot.matterId());
        return voters.list(scope.tenant(), ballot.sessionId(), ids).stream()
                .anyMatch(voter -> voter.is(ballot, member));
    }

    private void count(Scope scope, BallotRow ballot, AttendanceRow member, VoteChoice choice) {
        voters.insert(VoterRow.of(ballot, member.seat()));
        ballots.count(
                scope.tenant(),
                ballot.sessionId(),
                ballot.matterId(),
                ballot.round(),
                choice == VoteChoice.FOR ? 1 : 0,
                choice == VoteChoice.AGAINST ? 1 : 0,
                choice == VoteChoice.BLANK ? 1 : 0);
        if (ballot.mode() == VotingMode.OPEN) {
            openVotes.insert(OpenVoteRow.of(ballot, member.seat(), choice));
            audit.record(
                    scope,
                    "ballot.cast",
                    CouncilSessions.SUBJECT,
                    ballot.sessionId(),
                    Map.of("choice", choice.name()));
        }
    }
}
