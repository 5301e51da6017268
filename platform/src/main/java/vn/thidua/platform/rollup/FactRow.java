package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.graph.NodeId;

/**
 * One figure of an entry.
 *
 * @param nodeId the plan, target or agency that the figure is of
 * @param subjectId the plan or agency that the entry is about
 * @param reason the reporter's note, or why an entry is taken back; absent if nothing was said
 * @param correctsId the entry that this one takes back; absent if it reports something
 */
@MappedEntity("fact")
record FactRow(
        @Id FactEntryId entryId,
        NodeId nodeId,
        int measure,
        NodeId subjectId,
        TenantId tenantId,
        int period,
        BigDecimal delta,
        LocalDate happenedOn,
        Instant recordedAt,
        AccountId accountId,
        @Nullable String reason,
        @Nullable FactEntryId correctsId) {

    boolean isOfAgency() {
        return measure > Measure.TARGET_DENOMINATOR;
    }

    FactRow takenBack(FactEntryId by, Instant now, AccountId account, String why) {
        return new FactRow(
                by,
                nodeId,
                measure,
                subjectId,
                tenantId,
                period,
                delta.negate(),
                happenedOn,
                now,
                account,
                why,
                entryId);
    }
}
