package vn.thidua.tenants.registration;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.PlanBody;

/** Enters registrations, their revisions and what is done with them, in a door's transaction. */
@Singleton
class RegistrationBook {
    private static final String SUBJECT = "Registration";

    private final RegistrationRepository registrations;
    private final RevisionRepository revisions;
    private final TitleRepository titles;
    private final StepRepository steps;
    private final RegistrationTallies tallies;
    private final PaperCodec codec;
    private final Audit audit;
    private final Clock clock;

    RegistrationBook(
            RegistrationRepository registrations,
            RevisionRepository revisions,
            TitleRepository titles,
            StepRepository steps,
            RegistrationTallies tallies,
            PaperCodec codec,
            Audit audit,
            Clock clock) {
        this.registrations = registrations;
        this.revisions = revisions;
        this.titles = titles;
        this.steps = steps;
        this.tallies = tallies;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The registration as it stands and will stand until the caller does something with it.
     *
     * @throws NotVisible if the agency has no such registration
     */
    RegistrationRow lock(Scope scope, RegistrationId registration) {
        return registrations
                .lock(scope.tenant(), registration)
                .orElseThrow(() -> new NotVisible("registration"));
    }

    /** The revision that stands. */
    RegistrationPaper paper(Scope scope, RegistrationRow row) {
        return revisions.listCurrent(scope.tenant(), List.of(row.id())).stream()
                .map(codec::read)
                .findFirst()
                .orElseThrow();
    }

    /** Enters a registration that is begun. */
    Registration begin(Scope scope, RegistrationRow row, Written written) {
        registrations.insert(row);
        write(scope, row, written);
        note(scope, row, RegistrationAction.DRAFTED, null);
        return row.registration();
    }

    /** Enters the next revision. */
    Registration amend(
            Scope scope, RegistrationRow before, RegistrationRow after, Written written) {
        move(scope, before, after);
        titles.clear(scope.tenant(), after.id());
        write(scope, after, written);
        note(scope, after, RegistrationAction.AMENDED, newly(before, after));
        tallies.restate(scope, after.id());
        return after.registration();
    }

    /** Enters that it was sent, late or not. */
    Registration submit(Scope scope, RegistrationRow before, RegistrationRow after) {
        move(scope, before, after);
        note(scope, after, RegistrationAction.SUBMITTED, newly(before, after));
        tallies.restate(scope, after.id());
        return after.registration();
    }

    /** Enters something else that was done, with the reason that it now bears, if any. */
    Registration step(
            Scope scope, RegistrationRow before, RegistrationRow after, RegistrationAction action) {
        move(scope, before, after);
        note(scope, after, action, after.reason());
        tallies.restate(scope, after.id());
        return after.registration();
    }

    /** The reason for being late, if it has just become so. */
    private static @Nullable String newly(RegistrationRow before, RegistrationRow after) {
        return before.lateReason() == null ? after.lateReason() : null;
    }

    private void write(Scope scope, RegistrationRow row, Written written) {
        revisions.insert(
                new RevisionRow(
                        scope.tenant(),
                        row.id(),
                        row.revision(),
                        written.planVersion(),
                        PlanBody.FORMAT,
                        codec.write(written.form()),
                        codec.write(written.answers()),
                        clock.instant(),
                        scope.account()));
        var named =
                written.titles().stream()
                        .map(title -> new TitleRow(scope.tenant(), row.id(), title))
                        .toList();
        if (!named.isEmpty()) {
            titles.insertAll(named);
        }
    }

    private void move(Scope scope, RegistrationRow before, RegistrationRow after) {
        var moved =
                registrations.move(
                        scope.tenant(),
                        after.id(),
                        before.steps(),
                        after.state(),
                        after.withdrawnFrom(),
                        after.revision(),
                        after.submittedAt(),
                        after.submittedBy(),
                        after.lateReason(),
                        after.lateBy(),
                        after.reason());
        if (moved != 1) {
            throw new IllegalStateException("a registration that is held has changed");
        }
    }

    private void note(
            Scope scope, RegistrationRow row, RegistrationAction action, @Nullable String reason) {
        steps.insert(
                new StepRow(
                        scope.tenant(),
                        row.id(),
                        row.steps(),
                        action,
                        row.revision(),
                        reason,
                        clock.instant(),
                        scope.account()));
        var plan = row.planId().value().toString();
        var detail = Map.of("plan", plan, "reason", reason == null ? "" : reason);
        audit.record(scope, auditName(action), SUBJECT, row.id(), detail);
    }

    private static String auditName(RegistrationAction action) {
        return switch (action) {
            case DRAFTED -> "registration.draft";
            case AMENDED -> "registration.amend";
            case SUBMITTED -> "registration.submit";
            case RECEIVED -> "registration.receive";
            case RETURNED -> "registration.return";
            case WITHDRAWN -> "registration.withdraw";
            case RESTORED -> "registration.restore";
        };
    }
}
