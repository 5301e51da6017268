package vn.thidua.platform.body.content;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Recurrence;
import vn.thidua.platform.body.value.RoughDate;

/**
 * By when something is due, and to whom.
 *
 * @param dueOn absent where the plan names no day
 * @param exclusive whether the day itself is too late ("trước ngày")
 * @param dueText in the words of the plan
 * @param from who owes it, in the words of the plan
 * @param subjectKind of whom, for registrations and dossiers; absent for persons and collectives
 */
@Serdeable
public record Deadline(
        DueKind due,
        @Nullable RoughDate dueOn,
        boolean exclusive,
        @Nullable String dueText,
        List<String> from,
        @Nullable String to,
        @Nullable Recurrence recurrence,
        @Nullable SubjectKind subjectKind)
        implements ItemContent {

    public Deadline {
        from = List.copyOf(from);
    }

    /** The last day on which it is still in time. */
    public Optional<LocalDate> lastDay() {
        if (dueOn == null) {
            return Optional.empty();
        }
        return Optional.of(exclusive ? dueOn.first().minusDays(1) : dueOn.last());
    }
}
