package vn.thidua.platform.award;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;

/**
 * An agency shows whom it is to award, before it decides.
 *
 * @param endsOn the last day, included
 */
public record PublishNotice(
        AwardNoticeId notice,
        String title,
        int year,
        LocalDate postedOn,
        LocalDate endsOn,
        List<Line> lines) {
    public PublishNotice {
        lines = List.copyOf(lines);
    }

    /** One of the awards, as it is to be printed. */
    public record Line(
            AwardLineId id,
            int ordinal,
            SubjectKind subjectKind,
            String name,
            String award,
            String awardName,
            AwardLevel level) {}
}
