package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.EffectScope;

/** What sessions vote on. */
@Singleton
class Agendas {
    private final ItemRepository items;
    private final BallotRepository ballots;
    private final OpenVoteRepository votes;
    private final VoterRepository voters;
    private final MattersOfCouncils matters;

    Agendas(
            ItemRepository items,
            BallotRepository ballots,
            OpenVoteRepository votes,
            VoterRepository voters,
            MattersOfCouncils matters) {
        this.items = items;
        this.ballots = ballots;
        this.votes = votes;
        this.voters = voters;
        this.matters = matters;
    }

    /**
     * What stands against these on the agenda of a session.
     *
     * @throws NotVisible if the agency has one of them not
     */
    Optional<AgendaFault> fault(Scope scope, SessionRow session, List<AgendaEntry> wanted) {
        var ids = wanted.stream().map(AgendaEntry::id).collect(Collectors.toSet());
        if (wanted.isEmpty()
                || wanted.size() > CouncilSession.AGENDA_MAX
                || ids.size() < wanted.size()) {
            return Optional.of(AgendaFault.AGENDA_UNFIT);
        }
        var rows = wanted.stream().map(entry -> ItemRow.of(session, entry, 1)).toList();
        if (rows.stream().anyMatch(row -> !session.takes(row.matterKind()))) {
            return Optional.of(AgendaFault.WRONG_KIND);
        }
        var found = matters.of(session).findAll(scope, ids);
        missing(rows, found)
                .ifPresent(
                        kind -> {
                            throw new NotVisible(kind.thing());
                        });
        if (!found.stream()
                .allMatch(
                        one -> one.stands() && Objects.equals(one.review(), session.reviewId()))) {
            return Optional.of(AgendaFault.NOT_STANDING);
        }
        if (isVotedOnOtherwise(scope, session, rows)) {
            return Optional.of(AgendaFault.NOT_STANDING);
        }
        var elsewhere =
                items.listLive(scope.tenant(), ids).stream()
                        .anyMatch(item -> !item.sessionId().equals(session.id()));
        return elsewhere ? Optional.of(AgendaFault.ON_ANOTHER_AGENDA) : Optional.empty();
    }

    /** What the first is that was not found as what it was named. */
    private static Optional<MatterKind> missing(List<ItemRow> rows, List<MatterLine> found) {
        return rows.stream()
                .filter(row -> found.stream().noneMatch(one -> one.isOf(row)))
                .map(ItemRow::matterKind)
                .findFirst();
    }

    /** Whether one was voted on, to be recognised for another scope. */
    private boolean isVotedOnOtherwise(Scope scope, SessionRow session, List<ItemRow> wanted) {
        var scopes = new HashMap<MatterId, @Nullable EffectScope>();
        wanted.forEach(row -> scopes.put(row.matterId(), row.effectScope()));
        var voted = counted(scope, session).stream().map(BallotRow::matterId).toList();
        return items(scope, session).stream()
                .filter(item -> voted.contains(item.matterId()))
                .filter(item -> scopes.containsKey(item.matterId()))
                .anyMatch(item -> scopes.get(item.matterId()) != item.effectScope());
    }

    private List<BallotRow> counted(Scope scope, SessionRow session) {
        return ballots.list(scope.tenant(), List.of(session.id())).stream()
                .filter(ballot -> !ballot.isAnnulled())
                .toList();
    }

    /** Puts these on the agenda, in this order, beside what was voted on already. */
    void set(Scope scope, SessionRow session, List<AgendaEntry> wanted) {
        items.removeUnvoted(scope.tenant(), session.id());
        items.keepOnly(scope.tenant(), session.id(), wanted.stream().map(AgendaEntry::id).toList());
        items.putAll(
                wanted.stream()
                        .map(entry -> ItemRow.of(session, entry, wanted.indexOf(entry) + 1))
                        .toList());
    }

    boolean hasOpenBallot(Scope scope, SessionRow session) {
        return ballots.list(scope.tenant(), List.of(session.id())).stream()
                .anyMatch(ballot -> ballot.state() == BallotState.OPEN);
    }

    /** Whether the vote of the member in a seat is counted in a ballot. */
    boolean hasVoted(Scope scope, SessionRow session, int seat) {
        var counted = counted(scope, session);
        var ids = counted.stream().map(BallotRow::matterId).collect(Collectors.toSet());
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

    /** How many wait for the council and are not voted on. */
    int undecided(Scope scope, SessionRow session) {
        var waiting =
                items(scope, session).stream()
                        .filter(item -> item.outcome() == null)
                        .map(ItemRow::matterId)
                        .toList();
        return MatterLine.standing(matters.of(session).findAll(scope, waiting)).size();
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
        return item.with(own);
    }

    private static List<OpenVote> of(BallotRow ballot, List<OpenVoteRow> votes) {
        return votes.stream()
                .filter(vote -> vote.isOf(ballot))
                .map(vote -> new OpenVote(vote.seat(), vote.choice()))
                .toList();
    }
}
