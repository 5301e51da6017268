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

    private static final String SUBJECT = "ProgressReport";

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
        scope.requireToSettle(Permission.CONFIRM_PROGRESS);
        var row = lock(scope, command.report());
        if (row.state() != ProgressState.WAITING) {
            return new ConfirmProgress.NotWaiting(row.report());
        }
        var reported = Figure.together(book.figures(scope, List.of(row.id())));
        return switch (counting.prepare(scope, again(row, reported))) {
            case Outcome.Fails(var why) -> why;
            case Outcome.Fits fits -> {
                var report = decide(scope, row, ProgressState.COUNTED, null, fits.id());
                audit.record(scope, "progress.confirm", SUBJECT, row.id(), Map.of());
                counting.post(scope, fits.entry());
                yield new ConfirmProgress.Confirmed(report);
            }
        };
    }

    /** Rejects a report that waits. */
    @Transactional
    public RejectProgress.Answer reject(Scope scope, RejectProgress command) {
        scope.requireToSettle(Permission.CONFIRM_PROGRESS);
        if (isOutOfBounds(command.reason())) {
            return new RejectProgress.Answer.ReasonOutOfBounds(REASON_MAX);
        }
        var row = lock(scope, command.report());
        if (row.state() != ProgressState.WAITING) {
            return new RejectProgress.Answer.NotWaiting(row.report());
        }
        var report = decide(scope, row, ProgressState.REJECTED, command.reason(), null);
        var why = Map.of("reason", command.reason());
        audit.record(scope, "progress.reject", SUBJECT, row.id(), why);
        return new RejectProgress.Answer.Rejected(report);
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
        var figures = command.figures();
        var right = figures == null ? null : again(row, figures);
        return switch (prepare(scope, row.entryId(), command.reason(), right)) {
            case Outcome.Fails(var why) -> why;
            case Outcome.Fits fits -> {
                var wrong = decide(scope, row, ProgressState.CORRECTED, command.reason(), null);
                var why = Map.of("reason", command.reason());
                audit.record(scope, "progress.correct", SUBJECT, row.id(), why);
                var replacement = right == null ? null : replacement(scope, row, right, fits);
                counting.post(scope, fits.entry());
                yield new CorrectProgress.Corrected(wrong, replacement);
            }
        };
    }

    /** The ledger is written to once: what is wrong and what is right, if both concern it. */
    private Outcome prepare(
            Scope scope,
            @Nullable FactEntryId wrong,
            String reason,
            @Nullable ReportProgress right) {
        if (wrong == null) {
            return right == null ? new Outcome.Fits(null) : counting.prepare(scope, right);
        }
        return right == null
                ? counting.takeBack(scope, wrong, reason)
                : counting.prepare(scope, right, wrong, reason);
    }

    private ProgressReport replacement(
            Scope scope, ProgressRow wrong, ReportProgress right, Outcome.Fits fits) {
        var entry = right.figures().concernOthers() ? fits.id() : null;
        return book.enterCounted(scope, right, entry, wrong.id());
    }

    private ProgressReport decide(
            Scope scope,
            ProgressRow row,
            ProgressState to,
            @Nullable String reason,
            @Nullable FactEntryId entry) {
        var now = clock.instant();
        var account = scope.account();
        var changed =
                reports.decide(
                        scope.tenant(), row.id(), row.state(), to, now, account, reason, entry);
        if (changed != 1) {
            throw new IllegalStateException("a report that is held has changed");
        }
        return row.report().decided(to, now, account, reason);
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
