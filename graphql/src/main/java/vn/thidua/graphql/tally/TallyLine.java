package vn.thidua.graphql.tally;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyMatter;

/** How many there are of something, as clients see it. */
public record TallyLine(
        TallyMatter matter,
        @Nullable String award,
        @Nullable CommendationForm form,
        @Nullable AwardLevel level,
        @Nullable SubjectKind subjectKind,
        long amount) {
    /** The same of each. */
    public static List<TallyLine> listOf(List<Tally> tallies) {
        return tallies.stream().map(TallyLine::of).toList();
    }

    private static TallyLine of(Tally tally) {
        var key = tally.key();
        return new TallyLine(
                key.matter(),
                key.award(),
                key.form(),
                key.level(),
                key.subjectKind(),
                tally.amount());
    }
}
