package vn.thidua.tenants.upgrade;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.OriginKind;
import vn.thidua.tenants.upgrade.ItemNews.Deferral;

/**
 * What an agency has made of what is new in an item, as it is read.
 *
 * @param since the version of the source that counts as dealt with for this item
 * @param deferred whether what came after it was put off
 */
@Introspected
record Decision(
        OriginKind sourceKind,
        SourceId sourceId,
        String itemKey,
        int since,
        boolean deferred,
        @Nullable String note,
        Instant decidedAt) {
    @Nullable Deferral deferral() {
        return deferred ? new Deferral(decidedAt, note) : null;
    }
}
