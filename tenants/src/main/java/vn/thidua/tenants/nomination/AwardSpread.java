package vn.thidua.tenants.nomination;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.rulebook.rule.CommendationType;
import vn.thidua.tenants.nomination.AwardSpreadRepository.SpreadLine;

/**
 * How the awards of a review are spread: whether they reach those who do the work, and those whom
 * somebody has discovered.
 *
 * @param nominated who was put forward, those withdrawn left out
 * @param endorsed for whom the council has voted
 * @param awarded on whom a decision confers it
 */
public record AwardSpread(AwardShare nominated, AwardShare endorsed, AwardShare awarded) {
    /** Nobody is nominated. */
    public static final AwardSpread NONE = of(List.of());

    static AwardSpread of(List<SpreadLine> lines) {
        return new AwardSpread(
                share(lines, _ -> true),
                share(lines, SpreadLine::isEndorsed),
                share(lines, line -> line.state() == NominationState.AWARDED));
    }

    private static AwardShare share(List<SpreadLine> all, Predicate<SpreadLine> wanted) {
        var lines = all.stream().filter(wanted).toList();
        var total = sum(lines, SpreadLine::total);
        var collectives = sum(lines, SpreadLine::collectives);
        return new AwardShare(
                total,
                collectives,
                total - collectives,
                sum(lines, SpreadLine::directWorkers),
                sum(lines, SpreadLine::women),
                sum(lines, SpreadLine::leaders),
                sum(lines, SpreadLine::discovered),
                types(lines));
    }

    /** In the order of their names; titles last. */
    private static List<AwardShare.OfType> types(List<SpreadLine> lines) {
        return lines.stream()
                .map(SpreadLine::type)
                .distinct()
                .sorted(nullsLast(naturalOrder()))
                .map(type -> new AwardShare.OfType(type, sum(lines, line -> of(type, line))))
                .toList();
    }

    private static int of(@Nullable CommendationType type, SpreadLine line) {
        return line.type() == type ? line.total() : 0;
    }

    private static int sum(List<SpreadLine> lines, ToIntFunction<SpreadLine> figure) {
        return lines.stream().mapToInt(figure).sum();
    }
}
