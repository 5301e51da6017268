package vn.thidua.platform.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.rule.CommendationType;

/** A nomination that a letter is to put forward. */
public record WrittenNomination(
        SourceNominationId source,
        String award,
        String awardName,
        AwardLevel level,
        @Nullable CommendationType type,
        AgencyId decider,
        SubjectKind subjectKind,
        String name,
        String unitName,
        String achievements,
        List<SubmittedPaper> papers,
        boolean endorsedBelow,
        LocalDate receivedOn,
        List<PinnedVersion> rules) {
    public WrittenNomination {
        papers = List.copyOf(papers);
        rules = List.copyOf(rules);
    }
}
