package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/** The door of the office, which receives registrations or sends them back. */
@Singleton
public class RegistrationDesk {
    private final RegistrationRepository registrations;
    private final RegistrationBook book;

    RegistrationDesk(RegistrationRepository registrations, RegistrationBook book) {
        this.registrations = registrations;
        this.book = book;
    }

    /** Receives a registration that was sent. */
    @Transactional
    public ReceiveRegistration.Answer receive(Scope scope, ReceiveRegistration command) {
        scope.require(Permission.RECEIVE_REGISTRATION);
        var row = book.lock(scope, command.registration());
        if (row.state() != RegistrationState.SUBMITTED) {
            return new ReceiveRegistration.Answer.NotWaiting(row.registration());
        }
        return new ReceiveRegistration.Answer.Received(
                book.step(scope, row, row.received(), RegistrationAction.RECEIVED));
    }

    /** Sends a registration back to whoever sent it, to be put right. */
    @Transactional
    public ReturnRegistration.Answer giveBack(Scope scope, ReturnRegistration command) {
        scope.require(Permission.RECEIVE_REGISTRATION);
        if (Late.isOutOfBounds(command.reason())) {
            return new ReturnRegistration.Answer.ReasonOutOfBounds(Late.REASON_MAX);
        }
        var row = book.lock(scope, command.registration());
        if (!row.state().stands()) {
            return new ReturnRegistration.Answer.NotThere(row.registration());
        }
        var after = row.returned(command.reason());
        return new ReturnRegistration.Answer.Returned(
                book.step(scope, row, after, RegistrationAction.RETURNED));
    }

    /** How many registrations wait to be received. */
    @Transactional
    public int waiting(Scope scope) {
        scope.require(Permission.RECEIVE_REGISTRATION);
        return Math.toIntExact(registrations.waiting(scope.tenant()));
    }
}
