package vn.thidua.tenants.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * Places of a session, and how many of them are taken.
 *
 * @param chosen how many have passed and are not cut
 */
public record TakenPlaces(
        @Nullable String award,
        @Nullable AwardLevel level,
        @Nullable SubjectKind subjectKind,
        int least,
        int most,
        String basis,
        int chosen) {
    static TakenPlaces of(CouncilPlaces places, int chosen) {
        return new TakenPlaces(
                places.award(),
                places.level(),
                places.subjectKind(),
                places.least(),
                places.most(),
                places.basis(),
                chosen);
    }

    /** Whether fewer have passed than there should be. */
    public boolean isShort() {
        return chosen < least;
    }
}
