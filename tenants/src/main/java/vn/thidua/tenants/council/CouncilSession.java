package vn.thidua.tenants.council;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.nomination.AwardReviewId;

/**
 * A session of a council, in which it votes on nominations of a review, or on initiatives.
 *
 * @param review of the nominations; absent where the council votes on initiatives
 * @param heldOn the day
 * @param place where
 * @param members how many the council has, present or not; votes are counted out of all of them
 * @param quorum what the rules of the day say; absent where they are silent
 * @param allowsProxies whether the rules let an absent member mandate another; absent if silent
 * @param pollsAbsent whether the rules have absent members asked in writing; absent if silent
 * @param tieBreak what parts nominees with the same votes; absent where the rules are silent
 * @param endedAt when it was closed or called off; absent while it is open
 * @param reason why it was called off; absent otherwise
 */
public record CouncilSession(
        CouncilSessionId id,
        CouncilId council,
        @Nullable AwardReviewId review,
        LocalDate heldOn,
        String place,
        int members,
        @Nullable SessionQuorum quorum,
        @Nullable Boolean allowsProxies,
        @Nullable Boolean pollsAbsent,
        @Nullable TieBreak tieBreak,
        CouncilSessionState state,
        Instant openedAt,
        @Nullable Instant endedAt,
        @Nullable String reason) {
    /** No place is longer. */
    public static final int PLACE_MAX = 300;

    /** No reason is longer. */
    public static final int REASON_MAX = 1000;

    /** No agenda is longer. */
    public static final int AGENDA_MAX = 100;
}
