package vn.thidua.tenants.eligibility;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;
import vn.thidua.tenants.unit.Units;

/**
 * The door of those who keep what holds people and collectives back. Nobody else opens it; the
 * trail tells that a matter was opened or settled, and not of whom or what.
 */
@Singleton
@Transactional
public class EligibilityHolds {
    private static final String NEWEST = "hold.newest";
    private static final EligibilityHoldId AFTER_ALL = new EligibilityHoldId(new UUID(-1L, -1L));

    private final EligibilityHoldRepository holds;
    private final People people;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    EligibilityHolds(
            EligibilityHoldRepository holds, People people, Units units, Audit audit, Clock clock) {
        this.holds = holds;
        this.people = people;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /** Holds somebody back from nominations. */
    public OpenHold.Answer open(Scope scope, OpenHold command) {
        scope.require(Permission.HOLD_ELIGIBILITY);
        var row = row(scope, command);
        if (isUnfit(row.cause())) {
            return new OpenHold.Answer.CauseUnfit(EligibilityHold.TEXT_MAX);
        }
        if (isToCome(command.openedOn())) {
            return new OpenHold.Answer.DayToCome();
        }
        holds.insert(row);
        record(scope, "open", row.id());
        return new OpenHold.Answer.Opened(row.hold());
    }

    private EligibilityHoldRow row(Scope scope, OpenHold command) {
        return new EligibilityHoldRow(
                scope.tenant(),
                EligibilityHoldId.next(),
                command.subject() instanceof Subject.OfPerson(var id) ? person(scope, id) : null,
                command.subject() instanceof Subject.OfUnit(var id) ? unit(scope, id) : null,
                command.ground(),
                command.cause().strip(),
                command.openedOn(),
                clock.instant(),
                scope.account(),
                null,
                null,
                null,
                null,
                1);
    }

    private PersonId person(Scope scope, PersonId named) {
        return people.fetch(scope, named).id();
    }

    private UnitId unit(Scope scope, UnitId named) {
        return units.fetch(scope, named).id();
    }

    /** Settles a matter: cleared or, where a sanction is named, with that. */
    public CloseHold.Answer close(Scope scope, CloseHold command) {
        var hold = fetch(scope, command.hold());
        var conclusion = command.conclusion().strip();
        if (isUnfit(conclusion)) {
            return new CloseHold.Answer.ConclusionUnfit(EligibilityHold.TEXT_MAX);
        }
        if (isToCome(command.closedOn()) || command.closedOn().isBefore(hold.openedOn())) {
            return new CloseHold.Answer.DayUnfit(hold.openedOn());
        }
        var sanction = command.sanction();
        var closed =
                holds.close(
                        scope.tenant(),
                        hold.id(),
                        command.revision(),
                        sanction == null ? HoldOutcome.CLEARED : HoldOutcome.SANCTIONED,
                        sanction,
                        conclusion,
                        command.closedOn(),
                        clock.instant(),
                        scope.account());
        var now = fetch(scope, hold.id());
        if (closed == 0) {
            return new CloseHold.Answer.ChangedMeanwhile(now);
        }
        record(scope, "close", hold.id());
        return new CloseHold.Answer.Closed(now);
    }

    /** Takes a settled matter up again. */
    public ReopenHold.Answer reopen(Scope scope, ReopenHold command) {
        var hold = fetch(scope, command.hold());
        var reopened = holds.reopen(scope.tenant(), hold.id(), command.revision());
        var now = fetch(scope, hold.id());
        if (reopened == 0) {
            return new ReopenHold.Answer.ChangedMeanwhile(now);
        }
        record(scope, "reopen", hold.id());
        return new ReopenHold.Answer.Reopened(now);
    }

    /**
     * The hold.
     *
     * @throws NotVisible if the agency has none such
     */
    public EligibilityHold fetch(Scope scope, EligibilityHoldId hold) {
        scope.require(Permission.HOLD_ELIGIBILITY);
        return holds.find(scope.tenant(), hold)
                .map(EligibilityHoldRow::hold)
                .orElseThrow(() -> new NotVisible("eligibility hold"));
    }

    /** The agency's holds, the newest first. */
    public Page<EligibilityHold> list(Scope scope, HoldFilter filter, PageRequest page) {
        scope.require(Permission.HOLD_ELIGIBILITY);
        var before = page.cursor(NEWEST, 1).map(at -> new EligibilityHoldId(at.id(0)));
        var rows =
                holds.search(
                        scope.tenant(),
                        filter.subject(),
                        filter.open(),
                        before.orElse(AFTER_ALL),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(NEWEST, row.id().value()))
                .map(EligibilityHoldRow::hold);
    }

    private void record(Scope scope, String verb, EligibilityHoldId hold) {
        audit.record(scope, "eligibilityHold." + verb, "EligibilityHold", hold, Map.of());
    }

    private boolean isToCome(LocalDate day) {
        return day.isAfter(LocalDate.now(clock));
    }

    private static boolean isUnfit(String text) {
        return text.isEmpty() || text.length() > EligibilityHold.TEXT_MAX;
    }
}
