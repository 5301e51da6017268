package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;

/** What sessions vote on. */
@Singleton
class Agendas {
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final OpenVoteRepository votes;
    private final VoterRepository voters;
    private final Nominations nominations;

    Agendas(
            ItemRepository items,
            BallotRepository ballots,
            OpenVoteRepository votes,
            VoterRepository voters,
            Nominations nominations) {
        this.items = items;
        this.ballots = ballots;
        this.votes = votes;
        this.voters = voters;
        this.nominations = nominations;
    }

    /**
     * What stands against these nominations on the agenda of a session.
     *
     * @throws NotVisible if the agency has one of them not
     */
    Optional<AgendaFault> fault(Scope scope, SessionRow session, List<NominationId> wanted) {
        var distinct = new HashSet<>(wanted);
        if (wanted.isEmpty()
                || wanted.size() > CouncilSession.AGENDA_MAX
                || distinct.size() < wanted.size()) {
            return Optional.of(AgendaFault.AGENDA_UNFIT);
        }
        var found = nominations.findAll(scope, distinct);
        if (found.size() < distinct.size()) {
            throw new NotVisible("nomination");
        }
        if (found.stream()
                .anyMatch(
                        n ->
                                n.state() != NominationState.NOMINATED
                                        || !n.review().equals(session.reviewId()))) {
            return Optional.of(AgendaFault.NOT_STANDING);
        }
        var elsewhere =
                items.listLive(scope.tenant(), distinct).stream()
                        .anyMatch(item -> !item.sessionId().equals(session.id()));
        return elsewhere ? Optional.of(AgendaFault.ON_ANOTHER_AGENDA) : Optional.empty();
    }

    /** Puts these on the agenda, in this order, beside what was voted on already. */
    void set(Scope scope, SessionRow session, List<NominationId> wanted) {
        items.removeUnvoted(scope.tenant(), session.id());
        items.keepOnly(scope.tenant(), session.id(), wanted);
        var stay =
                items(scope, session).stream()
                        .map(ItemRow::nominationId)
                        .collect(Collectors.toSet());
        var rows =
                wanted.stream()
                        .filter(nomination -> !stay.contains(nomination))
                        .map(nomination -> row(session, nomination, wanted.indexOf(nomination)))
                        .toList();
        if (!rows.isEmpty()) {
            items.insertAll(rows);
        }
    }

    private static ItemRow row(SessionRow session, NominationId nomination, int place) {
        return new ItemRow(
                session.tenantId(), session.id(), nomination, place + 1, null, true, false, false);
    }

    boolean hasOpenBallot(Scope scope, SessionRow session) {
        return ballots.list(scope.tenant(), List.of(session.id())).stream()
                .anyMatch(ballot -> ballot.state() == BallotState.OPEN);
    }

    /** Whether the vote of the member in a seat is counted in a ballot. */
    boolean hasVoted(Scope scope, SessionRow session, int seat) {
        var counted =
                ballots.list(scope.tenant(), List.of(session.id())).stream()
                        .filter(ballot -> !ballot.isAnnulled())
                        .toList();
        var ids = counted.stream().map(BallotRow::nominationId).collect(Collectors.toSet());
        return !ids.isEmpty()
                && voters.list(scope.tenant(), session.id(), ids).stream()
                        .filter(voter -> voter.seat() == seat)
                        .anyMatch(voter -> counted.stream().anyMatch(voter::isIn));
    }

    /** The rows of an agenda, in their order. */
    List<ItemRow> items(Scope scope, SessionRow session) {
        return items.list(scope.tenant(), List.of(session.id())).stream()
                .filter(item -> !item.takenOff())
                .toList();
    }

    /** How many nominations stand and are not voted on. */
    int undecided(Scope scope, SessionRow session) {
        var waiting =
                items(scope, session).stream()
                        .filter(item -> item.outcome() == null)
                        .map(ItemRow::nominationId)
                        .toList();
        return (int)
                nominations.findAll(scope, waiting).stream()
                        .filter(nomination -> nomination.state() == NominationState.NOMINATED)
                        .count();
    }

    /** The agendas of these sessions, with all ballots. */
    Map<CouncilSessionId, List<AgendaItem>> read(Scope scope, Collection<SessionRow> sessions) {
        if (sessions.isEmpty()) {
            return Map.of();
        }
        var members =
                sessions.stream().collect(Collectors.toMap(SessionRow::id, SessionRow::members));
        var rows = ballots.list(scope.tenant(), members.keySet());
        var open = votes.list(scope.tenant(), members.keySet());
        return items.list(scope.tenant(), members.keySet()).stream()
                .map(item -> read(item, members.getOrDefault(item.sessionId(), 0), rows, open))
                .collect(Collectors.groupingBy(AgendaItem::session));
    }

    private static AgendaItem read(
            ItemRow item, int members, List<BallotRow> ballots, List<OpenVoteRow> votes) {
        var own =
                ballots.stream()
                        .filter(ballot -> ballot.isOn(item))
                        .map(ballot -> CouncilBallot.of(ballot, members, of(ballot, votes)))
                        .toList();
        return new AgendaItem(
                item.sessionId(), item.nominationId(), item.outcome(), item.takenOff(), own);
    }

    private static List<OpenVote> of(BallotRow ballot, List<OpenVoteRow> votes) {
        return votes.stream()
                .filter(vote -> vote.isOf(ballot))
                .map(vote -> new OpenVote(vote.seat(), vote.choice()))
                .toList();
    }
}
