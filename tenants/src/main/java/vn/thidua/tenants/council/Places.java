package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.person.People;

/** The door of how many may go on, and of the chair who parts those with the same votes. */
@Singleton
@Transactional
public class Places {
    private final CouncilSessions sessions;
    private final PlacesRepository places;
    private final AttendanceRepository attendance;
    private final ItemRepository items;
    private final Agendas agendas;
    private final Rankings rankings;
    private final Ties ties;
    private final MattersOfCouncils matters;
    private final People people;
    private final Audit audit;

    Places(
            CouncilSessions sessions,
            PlacesRepository places,
            AttendanceRepository attendance,
            ItemRepository items,
            Agendas agendas,
            Rankings rankings,
            Ties ties,
            MattersOfCouncils matters,
            People people,
            Audit audit) {
        this.sessions = sessions;
        this.places = places;
        this.attendance = attendance;
        this.items = items;
        this.agendas = agendas;
        this.rankings = rankings;
        this.ties = ties;
        this.matters = matters;
        this.people = people;
        this.audit = audit;
    }

    /** Says how many of those who pass may go on. */
    public SetPlaces.Answer set(Scope scope, SetPlaces command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var wanted = command.places();
        if (!session.isOpen()) {
            return new SetPlaces.Answer.SessionEnded();
        }
        if (!session.isForAwards()) {
            return new SetPlaces.Answer.WrongKind();
        }
        if (wanted.size() > CouncilPlaces.LIST_MAX
                || !wanted.stream().allMatch(CouncilPlaces::areFit)) {
            return new SetPlaces.Answer.Unfit(
                    CouncilPlaces.MOST_MAX, CouncilPlaces.BASIS_MAX, CouncilPlaces.LIST_MAX);
        }
        places.clear(scope.tenant(), session.id());
        if (!wanted.isEmpty()) {
            places.insertAll(
                    IntStream.range(0, wanted.size())
                            .mapToObj(n -> PlacesRow.of(session, n + 1, wanted.get(n)))
                            .toList());
        }
        var detail = Map.of("places", Integer.toString(wanted.size()));
        audit.record(scope, "councilPlaces.set", CouncilSessions.SUBJECT, session.id(), detail);
        return new SetPlaces.Answer.Set(session.session());
    }

    /**
     * Lets the chair say who goes on of those with the same votes.
     *
     * @throws NotPermitted if the caller is not the chair, or there is no such session
     */
    public BreakTie.Answer breakTie(Scope scope, BreakTie command) {
        scope.require(Permission.VOTE);
        var chair = chair(scope, command.session());
        var session = sessions.lock(scope, command.session());
        if (!session.isOpen()) {
            return new BreakTie.Answer.SessionEnded();
        }
        if (session.tieBreak() != TieBreak.CHAIR) {
            return new BreakTie.Answer.NotByChair();
        }
        var undecided = agendas.undecided(scope, session);
        if (undecided > 0) {
            return new BreakTie.Answer.Undecided(undecided);
        }
        var cut = rankings.cut(scope, session);
        var chosen = command.matters();
        if (chosen.isEmpty() || chosen.size() != cut.free() || !cut.tied().containsAll(chosen)) {
            return new BreakTie.Answer.NotTheTied(cut.free());
        }
        if (ties.isAmong(scope, session, chair, cut.tied())) {
            return new BreakTie.Answer.OwnNomination();
        }
        items.prefer(scope.tenant(), session.id(), chosen, cut.tied());
        var detail = Map.of("chosen", Integer.toString(chosen.size()));
        audit.record(scope, "council.breakTie", CouncilSessions.SUBJECT, session.id(), detail);
        return new BreakTie.Answer.Broken(session.session());
    }

    private AttendanceRow chair(Scope scope, CouncilSessionId session) {
        return people.findByAccount(scope, scope.account())
                .flatMap(person -> attendance.find(scope.tenant(), session, person.id()))
                .filter(member -> member.office() == CouncilOffice.CHAIR)
                .orElseThrow(() -> new NotPermitted(CouncilOffice.CHAIR.name()));
    }

    /** How many may go on in these sessions, and how many there are. */
    public Map<CouncilSessionId, List<TakenPlaces>> list(
            Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var rows = places.list(scope.tenant(), wanted);
        var passed =
                rows.isEmpty()
                        ? List.<ItemRow>of()
                        : items.list(scope.tenant(), wanted).stream()
                                .filter(item -> item.outcome() == CouncilOutcome.PASSED)
                                .toList();
        var ids = passed.stream().map(ItemRow::matterId).toList();
        var found =
                matters.ofAwards().findAll(scope, ids).stream()
                        .collect(Collectors.toMap(MatterLine::id, Function.identity()));
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                PlacesRow::sessionId,
                                Collectors.mapping(
                                        row -> taken(row, passed, found), Collectors.toList())));
    }

    private static TakenPlaces taken(
            PlacesRow row, List<ItemRow> passed, Map<MatterId, MatterLine> found) {
        var chosen =
                passed.stream()
                        .filter(item -> item.sessionId().equals(row.sessionId()))
                        .filter(item -> row.isFor(found.get(item.matterId())))
                        .count();
        return TakenPlaces.of(row.places(), (int) chosen);
    }
}
