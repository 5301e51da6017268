package vn.thidua.tenants.unit;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A part of one agency: a division, an office, a centre.
 *
 * @param parentId the unit above; absent right under the agency
 * @param position its place among its siblings, small numbers first
 * @param establishedOn absent when nobody knows
 * @param dissolvedOn the day that it ended; absent while it is open
 * @param revision grows with each change; a change names the one that it was made from
 */
@Introspected
public record Unit(
        UnitId id,
        @Nullable UnitId parentId,
        String name,
        String shortName,
        UnitKind kind,
        int position,
        boolean hasLegalPersonality,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        int revision) {

    /** Whether it still exists. */
    public boolean open() {
        return dissolvedOn == null;
    }
}
