package vn.thidua.platform.tally;

import java.util.Comparator;
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
    /** By what is counted, then by the words of the award, as the tallies of today come. */
    public static final Comparator<TallyKey> ORDER =
            Comparator.comparing((TallyKey key) -> key.matter().name())
                    .thenComparing(key -> word(key.award()))
                    .thenComparing(key -> word(key.form()))
                    .thenComparing(key -> word(key.level()))
                    .thenComparing(key -> word(key.subjectKind()));

    private static String word(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** About no award. */
    public static TallyKey of(TallyMatter matter, @Nullable SubjectKind subjectKind) {
        return new TallyKey(matter, null, null, null, subjectKind);
    }
}
