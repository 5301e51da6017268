package vn.thidua.tenants.council;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;

/** How absent members are asked in writing: until a day, in the same ballot as the others. */
@Singleton
class Polls {
    private final VoterRepository voters;
    private final MandateRepository mandates;
    private final MattersOfCouncils matters;
    private final Clock clock;

    Polls(
            VoterRepository voters,
            MandateRepository mandates,
            MattersOfCouncils matters,
            Clock clock) {
        this.voters = voters;
        this.mandates = mandates;
        this.matters = matters;
        this.clock = clock;
    }

    /** What the rules say against the last day that is named, or against there being none. */
    Optional<OpenBallots.Answer> refusal(
            Scope scope,
            SessionRow session,
            List<AttendanceRow> attendees,
            @Nullable LocalDate until) {
        var asked = session.pollsAbsent();
        if (until == null) {
            var absent = absent(scope, session, attendees);
            return Boolean.TRUE.equals(asked) && absent > 0
                    ? Optional.of(new OpenBallots.Answer.PollNeeded(absent))
                    : Optional.empty();
        }
        if (Boolean.FALSE.equals(asked)) {
            return Optional.of(new OpenBallots.Answer.PollNotAllowed());
        }
        return until.isBefore(LocalDate.now(clock))
                ? Optional.of(new OpenBallots.Answer.PollDayPast())
                : Optional.empty();
    }

    /** How many are neither there nor have let another vote. */
    private int absent(Scope scope, SessionRow session, List<AttendanceRow> attendees) {
        var mandated =
                mandates.list(scope.tenant(), List.of(session.id())).stream()
                        .map(MandateRow::seat)
                        .collect(Collectors.toSet());
        return (int)
                attendees.stream()
                        .filter(Polls::isAsked)
                        .filter(member -> !mandated.contains(member.seat()))
                        .count();
    }

    /** Somebody who is not there and could vote. */
    private static boolean isAsked(AttendanceRow attendee) {
        return !attendee.present() && attendee.personId() != null;
    }

    /** Absent members who may still vote and have not, if there are any. */
    Optional<CloseBallots.Answer> running(
            Scope scope,
            SessionRow session,
            Collection<BallotRow> open,
            List<AttendanceRow> attendees) {
        var today = LocalDate.now(clock);
        var polled =
                open.stream()
                        .filter(ballot -> ballot.pollEndsOn() != null)
                        .filter(ballot -> !today.isAfter(ballot.untilOr(today)))
                        .toList();
        if (polled.isEmpty()) {
            return Optional.empty();
        }
        var ids = polled.stream().map(BallotRow::matterId).collect(Collectors.toSet());
        var voted = voters.list(scope.tenant(), session.id(), ids);
        var lines =
                matters.of(session).findAll(scope, ids).stream()
                        .collect(Collectors.toMap(MatterLine::id, Function.identity()));
        for (var ballot : polled) {
            var missing =
                    (int)
                            attendees.stream()
                                    .filter(Polls::isAsked)
                                    .filter(a -> !isOwn(a, lines.get(ballot.matterId())))
                                    .filter(a -> voted.stream().noneMatch(v -> v.is(ballot, a)))
                                    .count();
            if (missing > 0) {
                return Optional.of(
                        new CloseBallots.Answer.PollRunning(ballot.untilOr(today), missing));
            }
        }
        return Optional.empty();
    }

    private static boolean isOwn(AttendanceRow attendee, @Nullable MatterLine matter) {
        return matter != null && matter.concerns(attendee);
    }
}
