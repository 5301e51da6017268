package vn.thidua.tenants.nomination;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody puts a person or a collective forward for an award.
 *
 * @param award the award's code in the rulebook
 * @param decider the agency whose head would confer it; absent for the caller's own
 */
public record Nominate(
        AwardReviewId review,
        String award,
        AwardLevel level,
        @Nullable AgencyId decider,
        Subject nominee,
        String achievements) {
    /** What came of it. */
    public sealed interface Answer {
        /** It stands, and takes a place of each quota that it falls under. */
        record Nominated(Nomination nomination) implements Answer {}

        /** The review takes no nominations any more. */
        record ReviewClosed() implements Answer {}

        /** No rule in force knows the award. */
        record AwardUnknown(String award) implements Answer {}

        /** The award is conferred at other levels. */
        record LevelUnfit(Set<AwardLevel> levels) implements Answer {}

        /** The award is for others. */
        record NomineeUnfit(Set<SubjectKind> subjectKinds) implements Answer {}

        /** The plan does not hold the award out at this stage and level. */
        record NotHeldOut(String award) implements Answer {}

        /** The caller heads neither the nominee's unit nor one above it, and is not the office. */
        record NotYourUnit() implements Answer {}

        /** The person has left, or the unit is dissolved. */
        record NomineeGone() implements Answer {}

        /** They are nominated for it already. */
        record NominatedAlready(Nomination nomination) implements Answer {}

        /** The unit was not there on the day on which quotas were reckoned. */
        record UnitNotCounted() implements Answer {}

        /** One more would be too many. */
        record QuotaFull(QuotaFrame frame) implements Answer {}

        /** The achievements are empty, or longer than {@code charactersMax}. */
        record AchievementsUnfit(int charactersMax) implements Answer {}
    }
}
