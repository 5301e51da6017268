package vn.thidua.tenants.nomination;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.standard.JudgedStandard;
import vn.thidua.tenants.subject.Subject;

/**
 * Somebody puts a person or a collective forward for an award.
 *
 * @param award the award's code in the rulebook
 * @param decider the agency whose head would confer it; absent for the caller's own
 * @param otherFeat where somebody is nominated for the award at another stage or turn of the year
 *     already: what this one is for that the other does not cover
 * @param type for what it would be given; absent for what reviews of its stage are for
 * @param byDiscovery whether others have discovered them (phát hiện), rather than they themselves
 *     come forward
 */
public record Nominate(
        AwardReviewId review,
        String award,
        AwardLevel level,
        @Nullable AgencyId decider,
        Subject nominee,
        String achievements,
        @Nullable String otherFeat,
        @Nullable CommendationType type,
        boolean byDiscovery) {
    /** What came of it. */
    public sealed interface Answer {
        /** The nominee stands in the way. */
        sealed interface OfNominee extends Answer {}

        /** It stands, and takes a place of each quota that it falls under. */
        record Nominated(Nomination nomination) implements Answer {}

        /** The review takes no nominations any more. */
        record ReviewClosed() implements Answer {}

        /** No rule in force knows the award. */
        record AwardUnknown(String award) implements Answer {}

        /** The award is conferred at other levels. */
        record LevelUnfit(Set<AwardLevel> levels) implements Answer {}

        /** Only an agency with legal personality confers it, and the one that is named has none. */
        record DeciderUnfit() implements Answer {}

        /** The award is for others. */
        record NomineeUnfit(Set<SubjectKind> subjectKinds) implements OfNominee {}

        /** The award is given for other things, or for none such, or the review is for another. */
        record TypeUnfit(Set<CommendationType> types) implements Answer {}

        /** The plan does not hold the award out at this stage and level. */
        record NotHeldOut(String award) implements Answer {}

        /** The caller heads neither the nominee's unit nor one above it, and is not the office. */
        record NotYourUnit() implements OfNominee {}

        /** The person has left, or the unit is dissolved. */
        record NomineeGone() implements OfNominee {}

        /** Something holds them back, settled with a sanction or not; what it is, is not told. */
        record Held() implements OfNominee {}

        /** The records show that a standard is not met. */
        record StandardUnmet(JudgedStandard standard) implements OfNominee {}

        /** The review is for those who have registered, and they have not. */
        record NotRegistered() implements OfNominee {}

        /** They are nominated for it at another stage or turn: one feat is commended once. */
        record NominatedElsewhere(Nomination nomination) implements Answer {}

        /** What the other nomination does not cover is empty, or longer than this. */
        record OtherFeatUnfit(int charactersMax) implements Answer {}

        /** They are nominated for it already. */
        record NominatedAlready(Nomination nomination) implements OfNominee {}

        /** The unit was not there on the day on which quotas were reckoned. */
        record UnitNotCounted() implements OfNominee {}

        /** One more would be too many. */
        record QuotaFull(QuotaFrame frame) implements Answer {}

        /** The achievements are empty, or longer than {@code charactersMax}. */
        record AchievementsUnfit(int charactersMax) implements Answer {}
    }
}
