package vn.thidua.tenants.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/**
 * What a bulletin, website or broadcast has brought (tin, bài).
 *
 * @param unit the unit that it speaks of
 * @param plan the plan that it belongs to; absent where it belongs to none
 * @param subject the person or collective that it is about; absent where it is about none
 * @param outlet what the bulletin, website or station is called
 * @param link where it can be read; absent for paper and broadcasts
 * @param reason why it was struck out; absent while it stands
 */
public record MediaItem(
        MediaItemId id,
        UnitId unit,
        @Nullable PlanId plan,
        @Nullable Subject subject,
        OutletKind outletKind,
        String outlet,
        String title,
        @Nullable String link,
        LocalDate publishedOn,
        Instant recordedAt,
        AccountId recordedBy,
        @Nullable String reason)
        implements StrikableEvidence {
    /** No title is longer. */
    public static final int TITLE_MAX = 300;

    /** No outlet's name is longer. */
    public static final int OUTLET_MAX = 200;

    /** No link is longer. */
    public static final int LINK_MAX = 1000;
}
