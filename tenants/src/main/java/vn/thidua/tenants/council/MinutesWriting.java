package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.council.MinutesText.MinutesItem;
import vn.thidua.tenants.council.MinutesText.MinutesMember;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.PersonId;

/** Puts together what minutes say. */
@Singleton
class MinutesWriting {
    private final CouncilSessions sessions;
    private final MandateRepository mandates;
    private final Agendas agendas;
    private final Councils councils;
    private final MattersOfCouncils matters;
    private final People people;

    MinutesWriting(
            CouncilSessions sessions,
            MandateRepository mandates,
            Agendas agendas,
            Councils councils,
            MattersOfCouncils matters,
            People people) {
        this.sessions = sessions;
        this.mandates = mandates;
        this.agendas = agendas;
        this.councils = councils;
        this.matters = matters;
        this.people = people;
    }

    String text(Scope scope, SessionRow session, @Nullable String remarks) {
        var agenda =
                agendas.read(scope, List.of(session)).getOrDefault(session.id(), List.of()).stream()
                        .filter(item -> !item.isTakenOff())
                        .toList();
        var ids = agenda.stream().map(AgendaItem::matter).toList();
        var words = matters.of(session).words(scope, session, ids);
        return new MinutesText(
                        councils.fetch(scope, session.councilId()).name(),
                        words,
                        session.session(),
                        members(scope, session),
                        agenda.stream().map(item -> item(item, words)).toList(),
                        remarks)
                .written();
    }

    private static MinutesItem item(AgendaItem item, MinutesWords words) {
        var name = Objects.requireNonNull(words.names().get(item.matter()));
        var counted =
                item.ballots().stream()
                        .filter(ballot -> ballot.state() == BallotState.CLOSED)
                        .toList();
        return new MinutesItem(name, item.outcome(), counted);
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
}
