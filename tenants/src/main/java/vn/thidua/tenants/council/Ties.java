package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.person.People;

/** Who parts those with the same votes at the last place: the chair, or another ballot. */
@Singleton
class Ties {
    private final Rankings rankings;
    private final AttendanceRepository attendance;
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final VoterRepository voters;
    private final MattersOfCouncils matters;
    private final People people;

    Ties(
            Rankings rankings,
            AttendanceRepository attendance,
            ItemRepository items,
            BallotRepository ballots,
            VoterRepository voters,
            MattersOfCouncils matters,
            People people) {
        this.rankings = rankings;
        this.attendance = attendance;
        this.items = items;
        this.ballots = ballots;
        this.voters = voters;
        this.matters = matters;
        this.people = people;
    }

    /** Whether just those are named whom another ballot has to part. */
    boolean areTied(Scope scope, SessionRow session, Set<MatterId> wanted) {
        var tied = rankings.cut(scope, session).tied();
        return tied.equals(wanted) && !isForChair(scope, session, tied);
    }

    /** Whether the rules leave them to the chair, and there is one who signs in and is not tied. */
    boolean isForChair(Scope scope, SessionRow session, Collection<MatterId> tied) {
        return session.tieBreak() == TieBreak.CHAIR
                && chair(scope, session)
                        .filter(chair -> !isAmong(scope, session, chair, tied))
                        .isPresent();
    }

    private Optional<AttendanceRow> chair(Scope scope, SessionRow session) {
        return attendance.list(scope.tenant(), List.of(session.id())).stream()
                .filter(member -> member.office() == CouncilOffice.CHAIR)
                .filter(chair -> signsIn(scope, chair))
                .findFirst();
    }

    private boolean signsIn(Scope scope, AttendanceRow member) {
        return member.personId() != null
                && people.findAll(scope, List.of(member.personId())).stream()
                        .anyMatch(person -> person.account() != null);
    }

    /** Whether the member is one of the tied. */
    boolean isAmong(
            Scope scope, SessionRow session, AttendanceRow member, Collection<MatterId> tied) {
        return matters.of(session).findAll(scope, tied).stream()
                .anyMatch(matter -> matter.concerns(member));
    }

    /** Whatever has parted them counts no more, because the council votes on others or anew. */
    void forget(Scope scope, SessionRow session) {
        items.forgetPreferred(scope.tenant(), session.id());
        var parting =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .filter(ballot -> ballot.runoff() && !ballot.isAnnulled())
                        .map(BallotRow::matterId)
                        .collect(Collectors.toSet());
        ballots.annulRunoffs(scope.tenant(), session.id());
        if (!parting.isEmpty()) {
            voters.seal(scope.tenant(), session.id(), parting);
        }
    }
}
