package vn.thidua.platform.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One agency is superior to another in one line, for a time.
 *
 * @param validTo the last day; absent while it holds
 */
public record AgencyRelation(
        AgencyId superior,
        AgencyId subordinate,
        RelationKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    public AgencyRelation {
        if (superior.equals(subordinate)) {
            throw new IllegalArgumentException("no agency is its own superior");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("a relation ends after it begins");
        }
    }
}
