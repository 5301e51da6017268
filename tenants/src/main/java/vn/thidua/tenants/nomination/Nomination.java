package vn.thidua.tenants.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.registration.RegistrationId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * A proposal that somebody be commended (đề nghị khen thưởng).
 *
 * @param award the award's code in the rulebook
 * @param decider the agency whose head would confer it
 * @param unit the unit that nominates: the person's, or the collective itself
 * @param achievements what for
 * @param receivedOn the day on which it was received
 * @param rules what it is judged by
 * @param registration of theirs under the plan, that stood on that day; absent where none did
 * @param otherFeat what it covers that another nomination for the award in the year does not;
 *     absent where there was none
 * @param type for what it would be given (loại hình); absent for titles, which have none
 * @param byDiscovery whether others have discovered them, rather than they themselves come forward
 * @param reason why it was withdrawn; absent while it stands
 */
public record Nomination(
        NominationId id,
        AwardReviewId review,
        String award,
        AwardLevel level,
        AgencyId decider,
        Subject nominee,
        UnitId unit,
        String achievements,
        NominationState state,
        LocalDate receivedOn,
        List<PinnedRules> rules,
        Instant nominatedAt,
        AccountId nominatedBy,
        @Nullable RegistrationId registration,
        @Nullable String otherFeat,
        @Nullable CommendationType type,
        boolean byDiscovery,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {
    /** No achievements are longer. */
    public static final int ACHIEVEMENTS_MAX = 10_000;

    /** No word on what another nomination does not cover is longer. */
    public static final int OTHER_FEAT_MAX = 1000;

    /** No reason is longer. */
    public static final int REASON_MAX = 1000;

    public Nomination {
        rules = List.copyOf(rules);
    }
}
