package vn.thidua.tenants.person;

import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.tenants.unit.UnitId;

/**
 * Which people are wanted; what is absent does not narrow.
 *
 * @param words syllables of the name by their beginnings, in order, with or without accents
 * @param unit those in this unit, the units below it not counted
 * @param leftToo whether those who have left the agency are listed as well
 */
public record PersonFilter(
        @Nullable String words,
        @Nullable UnitId unit,
        @Nullable EmployeeCategory category,
        @Nullable Boolean directWorker,
        boolean leftToo) {

    /** Everybody who is in the agency. */
    public static PersonFilter everybody() {
        return new PersonFilter(null, null, null, null, false);
    }

    /** What a folded name must be LIKE. */
    String pattern() {
        return words == null ? "%" : Folding.pattern(words);
    }
}
