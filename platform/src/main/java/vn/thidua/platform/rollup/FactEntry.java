package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.publication.TargetId;

/**
 * An entry of the ledger, as the agency that made it reads it.
 *
 * @param measures what it says of the plan or of the agency
 * @param targets what it says of the plan's targets
 * @param reason the reporter's note, or why an entry is taken back; absent if nothing was said
 * @param corrects the entry that this one takes back; absent if it reports something
 * @param isCorrected whether a counter-entry has taken it back
 */
public record FactEntry(
        FactEntryId id,
        Period period,
        LocalDate happenedOn,
        Instant recordedAt,
        AccountId account,
        List<Line> measures,
        List<TargetLine> targets,
        @Nullable String reason,
        @Nullable FactEntryId corrects,
        boolean isCorrected) {

    /** By how much a measure has changed. */
    public record Line(Measure measure, BigDecimal delta) {}

    /**
     * What a target has moved by: the measure tells an amount, a numerator and a denominator apart.
     */
    public record TargetLine(TargetId target, Measure measure, BigDecimal delta) {}
}
