package vn.thidua.tenants.person;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.UnitId;

/**
 * Somebody who works, or has worked, in an agency.
 *
 * @param isDirectWorker whether they do the work itself rather than lead it
 * @param unitId the unit that they are in, or were in when they left
 * @param jobTitle as it is written; empty for none
 * @param sex absent where the agency does not keep it
 * @param accountId how they sign in; absent if they do not
 * @param leftOn the day that they left the agency; absent while they are in it
 * @param revision grows with each change; a change names the one that it was made from
 */
@Introspected
public record Person(
        PersonId id,
        String name,
        EmployeeCategory category,
        boolean isDirectWorker,
        UnitId unitId,
        LocalDate unitSinceOn,
        String jobTitle,
        @Nullable Sex sex,
        @Nullable AccountId accountId,
        @Nullable LocalDate leftOn,
        int revision) {

    /** How they sign in; absent if they do not. */
    public @Nullable AccountId account() {
        return accountId;
    }

    /** Whether they have left the agency. */
    public boolean left() {
        return leftOn != null;
    }
}
