package vn.thidua.platform.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.PinnedVersion;
import vn.thidua.platform.rulebook.rule.CommendationType;

/**
 * A nomination as it was submitted to an agency above.
 *
 * @param sender the agency that has sent it
 * @param source what it is at the sender's
 * @param award the award's code in the rulebook
 * @param awardName what the rules that it is judged by call the award
 * @param type for what it would be given (loại hình); absent for titles, which have none
 * @param decider the agency whose head would confer it
 * @param name the person's name, or the collective's
 * @param unitName the unit that nominates
 * @param papers what its dossier held
 * @param endorsedBelow whether the sender's council had voted for it
 * @param receivedOn the day on which the sender had received it, by whose rules it is judged
 * @param settledAt when it was endorsed, declined, returned or recalled; absent until then
 * @param reason why it was returned or recalled alone; absent otherwise
 * @param review the receiver's review; absent until its letter is received
 */
public record SubmittedNomination(
        SubmittedNominationId id,
        SubmissionLetterId letter,
        AgencyId sender,
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
        List<PinnedVersion> rules,
        SubmittedNominationState state,
        @Nullable Instant settledAt,
        @Nullable String reason,
        @Nullable ReceivingReviewId review) {
    public SubmittedNomination {
        papers = List.copyOf(papers);
        rules = List.copyOf(rules);
    }

    /** Whether nothing has become of it yet. */
    public boolean isWaiting() {
        return state == SubmittedNominationState.SUBMITTED;
    }
}
