package vn.thidua.tenants.office;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;

/**
 * Somebody may act in the place of another, from one day to another, both included.
 *
 * @param principalId in whose place
 * @param deputyId who may act
 * @param endsOn the last day; absent for a standing deputy
 * @param note why, or what it rests on; empty for none
 * @param endedAt when it was taken back; absent unless it was
 */
@Introspected
public record Delegation(
        DelegationId id,
        PersonId principalId,
        PersonId deputyId,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        String note,
        Instant givenAt,
        @Nullable Instant endedAt) {
    /** No note is longer. */
    public static final int NOTE_MAX = 500;
}
