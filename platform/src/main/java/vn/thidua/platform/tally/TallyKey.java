package vn.thidua.platform.tally;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * What something counts as.
 *
 * @param award the award's code in the rulebook; absent where it is about none, or none known
 * @param form the award's form; absent for titles that are no flag
 * @param level absent where it is about no award's level
 * @param subjectKind whose; absent where it is nobody's in particular
 */
public record TallyKey(
        TallyMatter matter,
        @Nullable String award,
        @Nullable CommendationForm form,
        @Nullable AwardLevel level,
        @Nullable SubjectKind subjectKind) {
    /** About no award. */
    public static TallyKey of(TallyMatter matter, @Nullable SubjectKind subjectKind) {
        return new TallyKey(matter, null, null, null, subjectKind);
    }
}
