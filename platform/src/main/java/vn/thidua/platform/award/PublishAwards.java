package vn.thidua.platform.award;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * An agency publishes a decision on awards.
 *
 * @param issuer who has decided; absent for the agency itself
 */
public record PublishAwards(
        AwardDecisionId decision,
        @Nullable String issuer,
        String title,
        int year,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        List<Line> lines) {
    public PublishAwards {
        lines = List.copyOf(lines);
    }

    /**
     * One of its awards.
     *
     * @param citizen by what the person is known again; absent where that is not known
     */
    public record Line(
            AwardLineId id,
            int ordinal,
            SubjectKind subjectKind,
            String name,
            String award,
            String awardName,
            AwardLevel level,
            boolean revoked,
            @Nullable CitizenHash citizen) {}
}
