package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.registration.DraftRegistration.AlreadyRegistered;
import vn.thidua.tenants.registration.DraftRegistration.NotYours;
import vn.thidua.tenants.registration.DraftRegistration.PlanNotOpen;
import vn.thidua.tenants.registration.DraftRegistration.Unfit;
import vn.thidua.tenants.subject.Subject;

/**
 * The door of those who register. A subject is held while a registration of it is begun or taken
 * back, a registration while anything else is done with it: whoever comes second finds it done.
 */
@Singleton
public class Registrations {
    private final RegistrationRepository registrations;
    private final RegistrationBook book;
    private final RegistrationCalls calls;
    private final Subjects subjects;
    private final Deadlines deadlines;
    private final Clock clock;

    Registrations(
            RegistrationRepository registrations,
            RegistrationBook book,
            RegistrationCalls calls,
            Subjects subjects,
            Deadlines deadlines,
            Clock clock) {
        this.registrations = registrations;
        this.book = book;
        this.calls = calls;
        this.subjects = subjects;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Begins a registration; it is sent later. */
    @Transactional
    public DraftRegistration.Answer draft(Scope scope, DraftRegistration command) {
        scope.require(Permission.REGISTER_ONESELF);
        var subject = subjects.hold(scope, command.subject());
        if (!subjects.mayActFor(scope, subject)) {
            return new NotYours(subject.name());
        }
        if (subject.endedOn() != null) {
            return new DraftRegistration.SubjectGone(subject.name());
        }
        var call = calls.fetch(scope, command.plan());
        if (!call.isOpen()) {
            return new PlanNotOpen();
        }
        var wave = command.wave();
        if (wave != null && !call.hasWave(wave)) {
            return new DraftRegistration.UnknownWave(wave);
        }
        var stored = live(scope, command.plan(), wave, command.subject());
        if (stored.isPresent()) {
            return new AlreadyRegistered(stored.get().registration());
        }
        var row = RegistrationRow.begun(scope.tenant(), command, subject.unitId());
        return switch (Writing.begun(call, command.form(), kind(row), command.answers())) {
            case Writing.Fails(var why) -> why;
            case Writing.Fits(var written) ->
                    new DraftRegistration.Drafted(book.begin(scope, row, written));
        };
    }

    private Optional<RegistrationRow> live(
            Scope scope, PlanId plan, @Nullable String wave, Subject subject) {
        var under = wave == null ? "" : wave;
        return registrations.findLive(scope.tenant(), plan, under, subject.id());
    }

    private static SubjectKind kind(RegistrationRow row) {
        return row.registration().subjectKind();
    }

    /** Writes the next revision of a registration; one that was sent stays sent. */
    @Transactional
    public AmendRegistration.Answer amend(Scope scope, AmendRegistration command) {
        scope.require(Permission.REGISTER_ONESELF);
        var row = book.lock(scope, command.registration());
        var subject = subjects.fetch(scope, row.subject());
        if (!subjects.mayActFor(scope, subject)) {
            return new NotYours(subject.name());
        }
        if (row.state() == RegistrationState.WITHDRAWN) {
            return new AmendRegistration.Withdrawn(row.registration());
        }
        if (row.revision() != command.expected()) {
            return new AmendRegistration.Conflict(row.registration());
        }
        var call = calls.fetch(scope, row.planId());
        if (!call.isOpen()) {
            return new PlanNotOpen();
        }
        return switch (judge(scope, call, row, row.state().isOpen(), command.lateReason())) {
            case Timing.Refusal refusal -> refusal;
            case Late late -> amended(scope, row, call, command, late);
        };
    }

    private AmendRegistration.Answer amended(
            Scope scope,
            RegistrationRow row,
            RegistrationCall call,
            AmendRegistration command,
            Late late) {
        var form = book.paper(scope, row).form().code();
        var writing =
                row.state().isOpen()
                        ? Writing.begun(call, form, kind(row), command.answers())
                        : Writing.complete(call, form, kind(row), command.answers());
        return switch (writing) {
            case Writing.Fails(var why) -> why;
            case Writing.Fits(var written) ->
                    new AmendRegistration.Amended(
                            book.amend(scope, row, row.amended(late), written));
        };
    }

    /** Sends a registration to the office. */
    @Transactional
    public SubmitRegistration.Answer submit(Scope scope, SubmitRegistration command) {
        scope.require(Permission.REGISTER_ONESELF);
        var row = book.lock(scope, command.registration());
        var subject = subjects.fetch(scope, row.subject());
        if (!subjects.mayActFor(scope, subject)) {
            return new NotYours(subject.name());
        }
        if (!row.state().isOpen()) {
            return new SubmitRegistration.NotOpen(row.registration());
        }
        if (row.revision() != command.expected()) {
            return new AmendRegistration.Conflict(row.registration());
        }
        var call = calls.fetch(scope, row.planId());
        if (!call.isOpen()) {
            return new PlanNotOpen();
        }
        var wasSent = row.submittedAt() != null;
        return switch (judge(scope, call, row, wasSent, command.lateReason())) {
            case Timing.Refusal refusal -> refusal;
            case Late late -> submitted(scope, row, late);
        };
    }

    private SubmitRegistration.Answer submitted(Scope scope, RegistrationRow row, Late late) {
        var paper = book.paper(scope, row);
        var filled = FilledForm.complete(paper.form(), paper.answers());
        if (!filled.faults().isEmpty()) {
            return new Unfit.Faulty(filled.faults());
        }
        var sent = row.submitted(clock.instant(), scope.account(), late);
        return new SubmitRegistration.Submitted(book.submit(scope, row, sent));
    }

    /** What is not sent yet, and what the office has asked to put right, is never late again. */
    private Timing judge(
            Scope scope,
            RegistrationCall call,
            RegistrationRow row,
            boolean always,
            @Nullable String reason) {
        return always ? Late.NOT : deadlines.judge(scope, call, row.registration(), reason);
    }

    /** Withdraws a registration. */
    @Transactional
    public WithdrawRegistration.Answer withdraw(Scope scope, WithdrawRegistration command) {
        scope.require(Permission.REGISTER_ONESELF);
        if (Late.isOutOfBounds(command.reason())) {
            return new WithdrawRegistration.ReasonOutOfBounds(Late.REASON_MAX);
        }
        var row = book.lock(scope, command.registration());
        var subject = subjects.fetch(scope, row.subject());
        if (!subjects.mayActFor(scope, subject)) {
            return new NotYours(subject.name());
        }
        if (row.state() == RegistrationState.WITHDRAWN) {
            return new WithdrawRegistration.AlreadyWithdrawn(row.registration());
        }
        var after = row.withdrawn(command.reason());
        return new WithdrawRegistration.Withdrawn(
                book.step(scope, row, after, RegistrationAction.WITHDRAWN));
    }

    /** Takes a withdrawal back while the deadline runs. */
    @Transactional
    public RestoreRegistration.Answer restore(Scope scope, RestoreRegistration command) {
        scope.require(Permission.REGISTER_ONESELF);
        var row = book.lock(scope, command.registration());
        var subject = subjects.hold(scope, row.subject());
        if (!subjects.mayActFor(scope, subject)) {
            return new NotYours(subject.name());
        }
        if (row.state() != RegistrationState.WITHDRAWN) {
            return new RestoreRegistration.NotWithdrawn(row.registration());
        }
        var call = calls.fetch(scope, row.planId());
        if (!call.isOpen()) {
            return new PlanNotOpen();
        }
        var wave = row.registration().wave();
        var passed = deadlines.passed(call, wave, kind(row));
        if (passed.isPresent()) {
            return new RestoreRegistration.DeadlinePassed(passed.get());
        }
        var stored = live(scope, row.planId(), wave, row.subject());
        if (stored.isPresent()) {
            return new AlreadyRegistered(stored.get().registration());
        }
        var after = row.restored();
        return new RestoreRegistration.Restored(
                book.step(scope, row, after, RegistrationAction.RESTORED));
    }
}
