package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;

/** Judges by the clock, in Vietnam's time, whether the last day for registering has passed. */
@Singleton
class Deadlines {
    private final Clock clock;

    Deadlines(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day, if it has passed. */
    Optional<LocalDate> passed(RegistrationCall call, @Nullable String wave, SubjectKind subject) {
        return call.lastDay(wave, subject).filter(day -> today().isAfter(day));
    }

    /** Whether something may be taken today, and how it is marked then. */
    Timing judge(
            Scope scope,
            RegistrationCall call,
            Registration registration,
            @Nullable String reason) {
        var passed = passed(call, registration.wave(), registration.subjectKind());
        if (passed.isEmpty()) {
            return Late.NOT;
        }
        if (!scope.allows(Permission.RECEIVE_REGISTRATION)) {
            return new Timing.DeadlinePassed(passed.get());
        }
        return Late.isOutOfBounds(reason)
                ? new Timing.LateReasonOutOfBounds(passed.get(), Late.REASON_MAX)
                : new Late(reason, scope.account());
    }
}
