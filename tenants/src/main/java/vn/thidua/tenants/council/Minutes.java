package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;

/** The door of the office that draws up minutes and enters who has signed them. */
@Singleton
@Transactional
public class Minutes {
    private final CouncilSessions sessions;
    private final MinutesRepository minutes;
    private final MinutesWriting writing;
    private final Audit audit;
    private final Clock clock;

    Minutes(
            CouncilSessions sessions,
            MinutesRepository minutes,
            MinutesWriting writing,
            Audit audit,
            Clock clock) {
        this.sessions = sessions;
        this.minutes = minutes;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /** Draws up the minutes: anew what is not signed, another version of what is. */
    public DrawMinutes.Answer draw(Scope scope, DrawMinutes command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var remarks = stripped(command.remarks());
        var correction = stripped(command.correction());
        if (session.state() != CouncilSessionState.CLOSED) {
            return new DrawMinutes.Answer.SessionNotClosed();
        }
        if (remarks != null && remarks.length() > CouncilMinutes.REMARKS_MAX) {
            return new DrawMinutes.Answer.RemarksTooLong(CouncilMinutes.REMARKS_MAX);
        }
        var last = last(scope, session);
        var corrects = last.isPresent() && last.get().minutes().isSigned();
        var max = CouncilMinutes.CORRECTION_MAX;
        if ((corrects && correction == null) || (correction != null && correction.length() > max)) {
            return new DrawMinutes.Answer.ReasonNeeded(max);
        }
        var text = writing.text(scope, session, remarks);
        if (last.isPresent() && !corrects) {
            var version = last.get().version();
            minutes.redraw(
                    scope.tenant(), session.id(), version, text, clock.instant(), scope.account());
        } else {
            var version = last.map(MinutesRow::version).orElse(0) + 1;
            minutes.insert(row(scope, session, version, text, corrects ? correction : null));
        }
        audit.record(scope, "minutes.draw", CouncilSessions.SUBJECT, session.id(), Map.of());
        return new DrawMinutes.Answer.Drawn(session.session());
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Optional<MinutesRow> last(Scope scope, SessionRow session) {
        return minutes.list(scope.tenant(), List.of(session.id())).stream().findFirst();
    }

    private MinutesRow row(
            Scope scope, SessionRow session, int version, String text, @Nullable String why) {
        return new MinutesRow(
                scope.tenant(),
                session.id(),
                version,
                text,
                why,
                clock.instant(),
                scope.account(),
                null,
                null,
                null,
                null,
                null);
    }

    /** Enters that the minutes are signed. */
    public SignMinutes.Answer sign(Scope scope, SignMinutes command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var number = command.number().strip();
        if (number.isEmpty() || number.length() > CouncilMinutes.NUMBER_MAX) {
            return new SignMinutes.Answer.NumberUnfit(CouncilMinutes.NUMBER_MAX);
        }
        var day = command.datedOn();
        if (day.isBefore(session.heldOn()) || day.isAfter(LocalDate.now(clock))) {
            return new SignMinutes.Answer.DayOutOfRange(session.heldOn());
        }
        var there = writing.members(scope, session);
        var chair = there.stream().filter(m -> m.presides(command.chair())).findFirst();
        var secretary =
                there.stream()
                        .filter(m -> m.isPresent() && m.seat() == command.secretary())
                        .filter(m -> m.seat() != command.chair())
                        .findFirst();
        if (chair.isEmpty() || secretary.isEmpty()) {
            return new SignMinutes.Answer.SignersUnfit();
        }
        var signed =
                minutes.sign(
                        scope.tenant(),
                        session.id(),
                        command.version(),
                        number,
                        day,
                        chair.get().name(),
                        secretary.get().name(),
                        clock.instant(),
                        scope.account());
        if (signed == 0) {
            return new SignMinutes.Answer.NothingToSign();
        }
        var detail = Map.of("number", number, "version", Integer.toString(command.version()));
        audit.record(scope, "minutes.sign", CouncilSessions.SUBJECT, session.id(), detail);
        return new SignMinutes.Answer.Signed(session.session());
    }

    /** All versions of the minutes of these sessions, the latest first. */
    public Map<CouncilSessionId, List<CouncilMinutes>> list(
            Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : minutes.list(scope.tenant(), wanted).stream()
                        .map(MinutesRow::minutes)
                        .collect(Collectors.groupingBy(CouncilMinutes::session));
    }
}
