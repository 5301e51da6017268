package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.EarlierRules;
import vn.thidua.tenants.council.MinutesText.MinutesItem;
import vn.thidua.tenants.council.MinutesText.MinutesMember;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.PinnedAwards;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/** Puts together what minutes say. */
@Singleton
class MinutesWriting {
    private final CouncilSessions sessions;
    private final MandateRepository mandates;
    private final Agendas agendas;
    private final Councils councils;
    private final AwardReviews reviews;
    private final Nominations nominations;
    private final People people;
    private final Units units;
    private final EarlierRules rules;

    MinutesWriting(
            CouncilSessions sessions,
            MandateRepository mandates,
            Agendas agendas,
            Councils councils,
            AwardReviews reviews,
            Nominations nominations,
            People people,
            Units units,
            EarlierRules rules) {
        this.sessions = sessions;
        this.mandates = mandates;
        this.agendas = agendas;
        this.councils = councils;
        this.reviews = reviews;
        this.nominations = nominations;
        this.people = people;
        this.units = units;
        this.rules = rules;
    }

    String text(Scope scope, SessionRow session, @Nullable String remarks) {
        var review = reviews.fetch(scope, session.reviewId());
        return new MinutesText(
                        councils.fetch(scope, session.councilId()).name(),
                        "xét khen thưởng năm " + review.year(),
                        session.session(),
                        members(scope, session),
                        items(scope, session),
                        remarks)
                .written();
    }

    /** All members by name, and who of them was there. */
    List<MinutesMember> members(Scope scope, SessionRow session) {
        var rows = sessions.attendees(scope, session);
        var ids =
                rows.stream()
                        .map(AttendanceRow::personId)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
        var names =
                people.findAll(scope, ids).stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        var proxies =
                mandates.list(scope.tenant(), List.of(session.id())).stream()
                        .collect(Collectors.toMap(MandateRow::seat, MandateRow::proxy));
        var bySeat =
                rows.stream()
                        .collect(Collectors.toMap(AttendanceRow::seat, row -> name(row, names)));
        return rows.stream()
                .map(
                        row ->
                                new MinutesMember(
                                        row.seat(),
                                        name(row, names),
                                        row.office(),
                                        row.present(),
                                        bySeat.get(proxies.getOrDefault(row.seat(), 0))))
                .toList();
    }

    private static String name(AttendanceRow row, Map<PersonId, String> names) {
        return row.personId() == null
                ? Objects.requireNonNull(row.outsider())
                : Objects.requireNonNull(names.get(row.personId()));
    }

    private List<MinutesItem> items(Scope scope, SessionRow session) {
        var agenda =
                agendas.read(scope, List.of(session)).getOrDefault(session.id(), List.of()).stream()
                        .filter(item -> !item.isTakenOff())
                        .toList();
        var ids = agenda.stream().map(AgendaItem::nomination).toList();
        var found =
                nominations.findAll(scope, ids).stream()
                        .collect(Collectors.toMap(Nomination::id, Function.identity()));
        var awards = new PinnedAwards(scope, rules);
        var nominees = nominees(scope, found.values().stream().map(Nomination::nominee).toList());
        return agenda.stream()
                .map(
                        item -> {
                            var nomination = Objects.requireNonNull(found.get(item.nomination()));
                            var name = nominees.get(nomination.nominee());
                            return new MinutesItem(
                                    award(awards, nomination) + ": " + name,
                                    item.outcome(),
                                    counted(item));
                        })
                .toList();
    }

    private static List<CouncilBallot> counted(AgendaItem item) {
        return item.ballots().stream()
                .filter(ballot -> ballot.state() == BallotState.CLOSED)
                .toList();
    }

    private static String award(PinnedAwards awards, Nomination nomination) {
        return awards.of(nomination).map(award -> award.award().name()).orElse(nomination.award());
    }

    private Map<Subject, String> nominees(Scope scope, List<Subject> subjects) {
        var persons =
                people.findAll(scope, subjects.stream().flatMap(MinutesWriting::person).toList());
        var collectives =
                units.findAll(scope, subjects.stream().flatMap(MinutesWriting::unit).toList());
        Map<Subject, String> names = new HashMap<>();
        persons.forEach(person -> names.put(new Subject.OfPerson(person.id()), person.name()));
        collectives.forEach(unit -> names.put(new Subject.OfUnit(unit.id()), unit.name()));
        return names;
    }

    private static Stream<PersonId> person(Subject subject) {
        return subject instanceof Subject.OfPerson(var id) ? Stream.of(id) : Stream.empty();
    }

    private static Stream<UnitId> unit(Subject subject) {
        return subject instanceof Subject.OfUnit(var id) ? Stream.of(id) : Stream.empty();
    }
}
