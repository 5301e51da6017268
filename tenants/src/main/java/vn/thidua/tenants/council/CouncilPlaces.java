package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * How many of those whom a council votes for may go on, such as two to three collectives.
 *
 * @param award the award's code; absent for all awards together
 * @param level absent for all levels together
 * @param subjectKind absent for people and collectives together
 * @param least fewer are warned of
 * @param most more are cut, those with the fewest votes first
 * @param basis what says so, as printed
 */
public record CouncilPlaces(
        @Nullable String award,
        @Nullable AwardLevel level,
        @Nullable SubjectKind subjectKind,
        int least,
        int most,
        String basis) {
    /** No more are handed out. */
    public static final int MOST_MAX = 10_000;

    /** No basis is longer. */
    public static final int BASIS_MAX = 300;

    /** A session has no more of them. */
    public static final int LIST_MAX = 20;

    /** Whether they are for such an award. */
    boolean areFor(MatterLine.Sought sought) {
        return (award == null || award.equals(sought.award()))
                && (level == null || level == sought.level())
                && (subjectKind == null || subjectKind == sought.subjectKind());
    }

    boolean areFit() {
        return least >= 0
                && least <= most
                && most <= MOST_MAX
                && !basis.isBlank()
                && basis.length() <= BASIS_MAX;
    }
}
