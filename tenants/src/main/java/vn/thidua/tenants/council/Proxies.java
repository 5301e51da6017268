package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.council.RecordMandate.Answer;

/** The door of the office that notes who votes for whom, where the rules allow it. */
@Singleton
@Transactional
public class Proxies {
    private final CouncilSessions sessions;
    private final MandateRepository mandates;
    private final Agendas agendas;
    private final Audit audit;

    Proxies(CouncilSessions sessions, MandateRepository mandates, Agendas agendas, Audit audit) {
        this.sessions = sessions;
        this.mandates = mandates;
        this.agendas = agendas;
        this.audit = audit;
    }

    /** Notes a mandate, in the place of an earlier one of the same member. */
    public Answer record(Scope scope, RecordMandate command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        var document = command.document().strip();
        if (!session.isOpen()) {
            return new Answer.SessionEnded();
        }
        if (!Boolean.TRUE.equals(session.allowsProxies())) {
            return new Answer.NotAllowed();
        }
        if (agendas.hasOpenBallot(scope, session)) {
            return new Answer.BallotOpen();
        }
        if (document.isEmpty() || document.length() > RecordMandate.DOCUMENT_MAX) {
            return new Answer.DocumentUnfit(RecordMandate.DOCUMENT_MAX);
        }
        var attendees = sessions.attendees(scope, session);
        var absent = find(attendees, command.seat()).filter(member -> !member.present());
        var proxy = find(attendees, command.proxy()).filter(AttendanceRow::present);
        if (absent.isEmpty() || proxy.isEmpty()) {
            return new Answer.SeatsUnfit();
        }
        mandates.clear(scope.tenant(), session.id(), command.seat());
        mandates.insert(
                new MandateRow(
                        scope.tenant(), session.id(), command.seat(), command.proxy(), document));
        var detail =
                Map.of(
                        "seat", Integer.toString(command.seat()),
                        "proxy", Integer.toString(command.proxy()),
                        "document", document);
        audit.record(scope, "councilMandate.record", CouncilSessions.SUBJECT, session.id(), detail);
        return new Answer.Recorded(session.session());
    }

    /** Takes a mandate back that was noted by mistake, while nobody has voted by it. */
    public WithdrawMandate.Answer withdraw(Scope scope, WithdrawMandate command) {
        scope.require(Permission.RUN_COUNCILS);
        var session = sessions.lock(scope, command.session());
        if (!session.isOpen()) {
            return new WithdrawMandate.Answer.SessionEnded();
        }
        if (agendas.hasOpenBallot(scope, session)) {
            return new WithdrawMandate.Answer.BallotOpen();
        }
        if (agendas.hasVoted(scope, session, command.seat())) {
            return new WithdrawMandate.Answer.VotedBy();
        }
        if (mandates.clear(scope.tenant(), session.id(), command.seat()) == 0) {
            return new WithdrawMandate.Answer.NoMandate();
        }
        var seat = Map.of("seat", Integer.toString(command.seat()));
        audit.record(scope, "councilMandate.withdraw", CouncilSessions.SUBJECT, session.id(), seat);
        return new WithdrawMandate.Answer.Withdrawn(session.session());
    }

    private static Optional<AttendanceRow> find(List<AttendanceRow> attendees, int seat) {
        return attendees.stream().filter(member -> member.seat() == seat).findFirst();
    }

    /** Who votes for whom in these sessions. */
    public Map<CouncilSessionId, List<Mandate>> list(
            Scope scope, Collection<CouncilSessionId> wanted) {
        scope.require(Permission.READ);
        return wanted.isEmpty()
                ? Map.of()
                : mandates.list(scope.tenant(), wanted).stream()
                        .map(MandateRow::mandate)
                        .collect(Collectors.groupingBy(Mandate::session));
    }
}
