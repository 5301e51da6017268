package vn.thidua.tenants.registration;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.tenants.unit.UnitId;

/**
 * Who registers, as far as one has to know it to let them.
 *
 * @param unitId the collective, or the unit that the person is in
 * @param accountId how the person signs in; absent if they do not, and for collectives
 * @param endedOn when the person left, or the unit was dissolved; absent until then
 */
@Introspected
record SubjectLine(
        String name, UnitId unitId, @Nullable AccountId accountId, @Nullable LocalDate endedOn) {}
