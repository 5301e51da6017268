package vn.thidua.tenants.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * By when a plan wants something of one kind.
 *
 * @param phases the items that are waves and phases
 * @param deadlines the items that are deadlines of that kind
 */
public record PlanDeadlines(List<PlanItem> phases, List<PlanItem> deadlines) {
    public PlanDeadlines {
        phases = phases.stream().filter(PlanDeadlines::isWave).toList();
        deadlines = List.copyOf(deadlines);
    }

    PlanDeadlines(List<PlanItem> phases, List<PlanItem> deadlines, DueKind due) {
        this(phases, deadlines.stream().filter(item -> isDue(item, due)).toList());
    }

    private static boolean isWave(PlanItem item) {
        return item.content() instanceof CampaignWave || item.content() instanceof PlanPhase;
    }

    private static boolean isDue(PlanItem item, DueKind due) {
        return item.content() instanceof Deadline deadline && deadline.due() == due;
    }

    /** The keys of its waves and phases. */
    public List<String> waves() {
        return phases.stream().map(item -> item.key().value()).toList();
    }

    /** Whether the plan has this wave or phase. */
    public boolean hasWave(String key) {
        return phases.stream().anyMatch(item -> item.key().value().equals(key));
    }

    /**
     * The last day in time for such a subject; absent where the plan is silent. What it says of
     * such subjects alone goes before what it says of all; where it names several days, the latest:
     * nobody is late by one sentence of a plan who is in time by another.
     *
     * @param wave the wave or phase, whose own deadline comes first; absent for the whole plan
     */
    public Optional<LocalDate> lastDay(@Nullable String wave, SubjectKind subject) {
        var ofWave = lastDay(subject, item -> liesUnder(item, wave));
        return ofWave.isPresent() ? ofWave : lastDay(subject, item -> !liesUnderAny(item));
    }

    /** The first last day on or after a day, of any wave; absent where the plan names none. */
    public Optional<LocalDate> next(LocalDate day) {
        return deadlines.stream()
                .flatMap(item -> ((Deadline) item.content()).lastDay().stream())
                .filter(last -> !last.isBefore(day))
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastDay(SubjectKind subject, Predicate<PlanItem> where) {
        var said = deadlines.stream().filter(where).map(item -> (Deadline) item.content()).toList();
        var own = lastDay(said.stream().filter(one -> one.subjectKind() == subject));
        return own.isPresent()
                ? own
                : lastDay(said.stream().filter(one -> one.subjectKind() == null));
    }

    private static Optional<LocalDate> lastDay(Stream<Deadline> deadlines) {
        return deadlines
                .flatMap(deadline -> deadline.lastDay().stream())
                .max(Comparator.naturalOrder());
    }

    private static boolean liesUnder(PlanItem item, @Nullable String wave) {
        return item.parent() != null && item.parent().value().equals(wave);
    }

    private boolean liesUnderAny(PlanItem item) {
        return item.parent() != null && hasWave(item.parent().value());
    }
}
