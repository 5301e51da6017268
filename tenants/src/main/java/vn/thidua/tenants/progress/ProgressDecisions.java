package vn.thidua.tenants.progress;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.rollup.FactEntryId;
import vn.thidua.platform.rollup.Period;
import vn.thidua.tenants.progress.Counting.Outcome;

/**
 * The door of the office, which confirms, rejects and corrects reports. A report is held while it
 * is decided on, so whoever comes second finds it decided.
 */
@Singleton
public class ProgressDecisions {
    /** No reason is longer. */
    public static final int REASON_MAX = 1000;

    private final ProgressRepository reports;
    private final ProgressBook book;
    private final Counting counting;
    private final Audit audit;
    private final Clock clock;

    ProgressDecisions(
            ProgressRepository reports,
            ProgressBook book,
            Counting counting,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.book = book;
        this.counting = counting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Confirms a report that waits, and it counts. */
    @Transactional
    public ConfirmProgress.Answer confirm(Scope scope, ConfirmProgress command) {
        scope.require(Permission.CONFIRM_PROGRESS);
        var row = lock(scope, command.report());
        if (row.state() != ProgressState.WAITING) {
            return new ConfirmProgress.NotWaiting(row.report());
        }
        var reported = Figure.together(book.figures(scope, List.of(row.id())));
        return switch (counting.count(scope, again(row, reported))) {
            case Outcome.Fails(var why) -> why;
            case Outcome.Counts(var entry) -> {
                decide(scope, row, ProgressState.COUNTED, null, entry);
                audit.record(scope, "progress.confirm", "ProgressReport", row.id(), Map.of());
                yield new ConfirmProgress.Confirmed(book.fetch(scope, row.id()));
            }
        };
    }

    /** Rejects a report that waits. */
    @Transactional
    public RejectProgress.Answer reject(Scope scope, RejectProgress command) {
        scope.require(Permission.CONFIRM_PROGRESS);
        if (isOutOfBounds(command.reason())) {
            return new RejectProgress.Answer.ReasonOutOfBounds(REASON_MAX);
        }
        var row = lock(scope, command.report());
        if (row.state() != ProgressState.WAITING) {
            return new RejectProgress.Answer.NotWaiting(row.report());
        }
        decide(scope, row, ProgressState.REJECTED, command.reason(), null);
        var why = Map.of("reason", command.reason());
        audit.record(scope, "progress.reject", "ProgressReport", row.id(), why);
        return new RejectProgress.Answer.Rejected(book.fetch(scope, row.id()));
    }

    /** Takes back a report that counts, and enters what is right. */
    @Transactional
    public CorrectProgress.Answer correct(Scope scope, CorrectProgress command) {
        scope.require(Permission.CONFIRM_PROGRESS);
        if (isOutOfBounds(command.reason())) {
            return new CorrectProgress.ReasonOutOfBounds(REASON_MAX);
        }
        var row = lock(scope, command.report());
        if (row.state() != ProgressState.COUNTED) {
            return new CorrectProgress.NotCounted(row.report());
        }
        var right = command.figures();
        var entry = row.entryId();
        if (right == null) {
            if (entry != null) {
                counting.takeBack(scope, entry, command.reason());
            }
            close(scope, row, command.reason());
            return new CorrectProgress.Corrected(book.fetch(scope, row.id()), null);
        }
        var replacement = again(row, right);
        return switch (recount(scope, entry, command.reason(), replacement)) {
            case Outcome.Fails(var why) -> why;
            case Outcome.Counts(var instead) -> {
                close(scope, row, command.reason());
                yield new CorrectProgress.Corrected(
                        book.fetch(scope, row.id()),
                        book.enter(scope, replacement, ProgressState.COUNTED, instead, row.id()));
            }
        };
    }

    /** The ledger is written to once: what is wrong and what is right, if both concern it. */
    private Outcome recount(
            Scope scope, @Nullable FactEntryId entry, String reason, ReportProgress replacement) {
        if (entry == null) {
            return counting.count(scope, replacement);
        }
        if (replacement.figures().concernOthers()) {
            return counting.replace(scope, entry, reason, replacement);
        }
        var outcome = counting.count(scope, replacement);
        if (outcome instanceof Outcome.Counts) {
            counting.takeBack(scope, entry, reason);
        }
        return outcome;
    }

    private void close(Scope scope, ProgressRow row, String reason) {
        decide(scope, row, ProgressState.CORRECTED, reason, null);
        var why = Map.of("reason", reason);
        audit.record(scope, "progress.correct", "ProgressReport", row.id(), why);
    }

    private void decide(
            Scope scope,
            ProgressRow row,
            ProgressState to,
            @Nullable String reason,
            @Nullable FactEntryId entry) {
        var decided =
                reports.decide(
                        scope.tenant(),
                        row.id(),
                        row.state(),
                        to,
                        clock.instant(),
                        scope.account(),
                        reason,
                        entry);
        if (decided != 1) {
            throw new IllegalStateException("a report that is held has changed");
        }
    }

    private ProgressRow lock(Scope scope, ProgressId report) {
        return reports.lock(scope.tenant(), report)
                .orElseThrow(() -> new NotVisible("progress report"));
    }

    private static ReportProgress again(ProgressRow row, ReportedFigures figures) {
        return new ReportProgress(
                row.planId(),
                row.unitId(),
                new Period(row.period()),
                row.happenedOn(),
                figures,
                row.note(),
                row.evidence());
    }

    private static boolean isOutOfBounds(String reason) {
        return reason.isBlank() || reason.length() > REASON_MAX;
    }
}
