package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rulebook.Rulebook;
import vn.thidua.tenants.nomination.AwardReviews;
import vn.thidua.tenants.unit.StructureLock;

/** The door of the office that convenes sessions of councils, and of who looks at them. */
@Singleton
@Transactional
public class CouncilSessions {
    /** The kind of thing that refusals speak of. */
    static final String SESSION = "council session";

    /** The kind of thing that the audit trail speaks of. */
    static final String SUBJECT = "CouncilSession";

    private static final String NEWEST = "council-session.newest";
    private static final CouncilSessionId AFTER_ALL = new CouncilSessionId(new UUID(-1L, -1L));

    private final SessionRepository sessions;
    private final AttendanceRepository attendance;
    private final Agendas agendas;
    private final Endings endings;
    private final Councils councils;
    private final AwardReviews reviews;
    private final Rulebook rulebook;
    private final StructureLock lock;
    private final Audit audit;
    private final Clock clock;

    CouncilSessions(
            SessionRepository sessions,
            AttendanceRepository attendance,
            Agendas agendas,
            Endings endings,
            Councils councils,
            AwardReviews reviews,
            Rulebook rulebook,
            StructureLock lock,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.attendance = attendance;
        this.agendas = agendas;
        this.endings = endings;
        this.councils = councils;
        this.reviews = reviews;
        this.rulebook = rulebook;
        this.lock = lock;
        this.audit = audit;
        this.clock = clock;
    }

    /** Convenes a session; who sits in the council on its day is kept with it. */
    public ConveneSession.Answer convene(Scope scope, ConveneSession command) {
        scope.require(Permission.RUN_COUNCILS);
        lock.take(scope); // Everything is on one agenda at a time.
        var council = councils.fetch(scope, command.council());
        if (command.review() != null) {
            reviews.fetch(scope, command.review());
        }
        var forAwards = council.kind() == CouncilKind.EMULATION_COMMENDATION;
        if (forAwards == (command.review() == null)) {
            return new ConveneSession.Answer.WrongKind();
        }
        var place = command.place().strip();
        if (place.isEmpty() || place.length() > CouncilSession.PLACE_MAX) {
            return new ConveneSession.Answer.PlaceUnfit(CouncilSession.PLACE_MAX);
        }
        var days = ConveneSession.Days.around(LocalDate.now(clock));
        if (!days.contain(command.heldOn())) {
            return new ConveneSession.Answer.DayOutOfRange(days.first(), days.last());
        }
        var seated = councils.find(scope, council.id(), command.heldOn());
        if (seated.isEmpty()) {
            return new ConveneSession.Answer.NoComposition(command.heldOn());
        }
        var row = row(scope, command, seated.get());
        var fault = agendas.fault(scope, row, command.agenda());
        if (fault.isPresent()) {
            return new ConveneSession.Answer.Unfit(fault.get());
        }
        sessions.insert(row);
        attendance.insertAll(
                seated.get().members().stream()
                        .map(seat -> AttendanceRow.absent(row, seat))
                        .toList());
        agendas.set(scope, row, command.agenda());
        record(scope, row.id(), "convene", Map.of("heldOn", row.heldOn().toString()));
        return new ConveneSession.Answer.Convened(row.session());
    }

    private SessionRow row(Scope scope, ConveneSession command, CouncilComposition seated) {
        var votedOn = command.review() == null ? MatterKind.INITIATIVE : MatterKind.NOMINATION;
        var rules = rulebook.inForce(scope, scope.agency(), command.heldOn());
        var quorum = SessionQuorum.of(rules, votedOn).orElse(null);
        return new SessionRow(
                scope.tenant(),
                CouncilSessionId.next(),
                command.council(),
                command.review(),
                command.heldOn(),
                command.place().strip(),
                seated.members().size(),
                quorum == null ? null : quorum.proportion().parts(),
                quorum == null ? null : quorum.proportion().of(),
                quorum == null ? null : quorum.source(),
                quorum == null ? null : quorum.trust(),
                rules.sitting().allowsProxies(),
                rules.sitting().pollsAbsent(),
                rules.sitting().tieBreak(),
                CouncilSessionState.OPEN,
                clock.instant(),
                scope.account(),
                null,
                null);
    }

    /** Says anew what is to be voted on. */
    public SetAgenda.Answer setAgenda(Scope scope, SetAgenda command) {
        scope.require(Permission.RUN_COUNCILS);
        lock.take(scope); // Everything is on one agenda at a time.
        var session = lock(scope, command.session());
        if (!session.isOpen()) {
            return new SetAgenda.Answer.SessionEnded();
        }
        var fault = agendas.fault(scope, session, command.agenda());
        if (fault.isPresent()) {
            return new SetAgenda.Answer.Unfit(fault.get());
        }
        agendas.set(scope, session, command.agenda());
        var count = Integer.toString(command.agenda().size());
        record(scope, session.id(), "setAgenda", Map.of("agenda", count));
        return new SetAgenda.Answer.Set(session.session());
    }

    /** Notes who is there. */
    public RecordAttendance.Answer recordAttendance(Scope scope, RecordAttendance command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = lock(scope, command.session());
        if (!session.isOpen()) {
            return new RecordAttendance.Answer.SessionEnded();
        }
        var unknown = new HashSet<>(command.present());
        attendees(scope, session).forEach(attendee -> unknown.remove(attendee.seat()));
        if (!unknown.isEmpty()) {
            return new RecordAttendance.Answer.NoSuchSeat(unknown.iterator().next());
        }
        if (agendas.hasOpenBallot(scope, session)) {
            return new RecordAttendance.Answer.BallotOpen();
        }
        var seats = command.present().isEmpty() ? List.of(0) : List.copyOf(command.present());
        attendance.record(scope.tenant(), session.id(), seats);
        var count = Integer.toString(command.present().size());
        record(scope, session.id(), "recordAttendance", Map.of("present", count));
        return new RecordAttendance.Answer.Recorded(session.session());
    }

    /** Closes a session: what it voted for goes on. */
    public CloseSession.Answer close(Scope scope, CloseSession command) {
        scope.require(Permission.RUN_COUNCILS);
        return endings.close(scope, lock(scope, command.session()), command.recognition());
    }

    /** Calls a session off. */
    public CancelSession.Answer cancel(Scope scope, CancelSession command) {
        scope.require(Permission.RUN_COUNCILS);
        return endings.cancel(scope, lock(scope, command.session()), command.reason().strip());
    }

    private void record(
            Scope scope, CouncilSessionId session, String verb, Map<String, String> detail) {
        audit.record(scope, "councilSession." + verb, SUBJECT, session, detail);
    }

    /**
     * The session.
     *
     * @throws NotVisible if the agency has none such
     */
    public CouncilSession fetch(Scope scope, CouncilSessionId session) {
        return findAll(scope, List.of(session)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(SESSION));
    }

    /** Those of these sessions that the agency has, in no order. */
    public List<CouncilSession> findAll(Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        return rows(scope, wanted).stream().map(SessionRow::session).toList();
    }

    private List<SessionRow> rows(Scope scope, Collection<CouncilSessionId> wanted) {
        return wanted.isEmpty() ? List.of() : sessions.list(scope.tenant(), wanted);
    }

    /** The agency's sessions, the newest first; of one council or review, or of all. */
    public Page<CouncilSession> list(Scope scope, SessionFilter filter, PageRequest page) {
        scope.require(Permission.READ);
        var before = page.cursor(NEWEST, 1).map(at -> new CouncilSessionId(at.id(0)));
        var rows =
                sessions.search(
                        scope.tenant(),
                        filter.council(),
                        filter.review(),
                        before.orElse(AFTER_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(SessionRow::session);
    }

    /** All members of these sessions, and who of them was there. */
    public Map<CouncilSessionId, List<Attendee>> attendance(
            Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : attendance.list(scope.tenant(), wanted).stream()
                        .map(AttendanceRow::attendee)
                        .collect(Collectors.groupingBy(Attendee::session));
    }

    /** What these sessions vote on. */
    public Map<CouncilSessionId, List<AgendaItem>> agenda(
            Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        return agendas.read(scope, rows(scope, wanted));
    }

    List<AttendanceRow> attendees(Scope scope, SessionRow session) {
        return attendance.list(scope.tenant(), List.of(session.id()));
    }

    /** The session as it stands. */
    SessionRow find(Scope scope, CouncilSessionId session) {
        return rows(scope, List.of(session)).stream()
                .findFirst()
                .orElseThrow(() -> new NotVisible(SESSION));
    }

    /** The session, held so that nobody else changes it meanwhile. */
    SessionRow lock(Scope scope, CouncilSessionId session) {
        return sessions.lock(scope.tenant(), session).orElseThrow(() -> new NotVisible(SESSION));
    }
}
