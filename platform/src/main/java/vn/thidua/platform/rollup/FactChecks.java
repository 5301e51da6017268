package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.graph.NodeId;

/** What is wrong with a report before one looks at what it is about. */
final class FactChecks {
    static final int NOTE_MAX = 1000;
    private static final int DECIMALS_MAX = 4;
    private static final int INTEGER_DIGITS_MAX = 12;

    private FactChecks() {}

    /**
     * The first thing wrong.
     *
     * @param today the reporter's; a report may be one quarter ahead of it, no more
     */
    static Optional<FigureRefused> refusal(
            Period period, LocalDate happenedOn, @Nullable String note, LocalDate today) {
        var latest = Period.of(today).next();
        if (period.compareTo(latest) > 0) {
            return Optional.of(new FigureRefused.PeriodTooFar(latest));
        }
        if (!period.holds(happenedOn)) {
            return Optional.of(
                    new FigureRefused.DayOutsidePeriod(period.startsOn(), period.endsOn()));
        }
        return note != null && note.length() > NOTE_MAX
                ? Optional.of(new FigureRefused.NoteTooLong(NOTE_MAX))
                : Optional.empty();
    }

    /** The first figure or name among them that is wrong. */
    static Optional<FigureRefused> refusal(List<MeasureDelta> measures, List<TargetDelta> targets) {
        if (measures.isEmpty() && targets.isEmpty()) {
            return Optional.of(new FigureRefused.NothingReported());
        }
        return outOfBounds(measures, targets)
                .<FigureRefused>map(FigureRefused.FigureOutOfBounds::new)
                .or(() -> twice(measures, targets).map(FigureRefused.NamedTwice::new));
    }

    /** The first target that is none of the plan's, or that counts in another way. */
    static Optional<RecordFact.Refusal> refusal(
            List<TargetDelta> deltas, Collection<HeldNode> plan) {
        var live = new HashMap<NodeId, HeldNode>();
        plan.stream().filter(HeldNode::isLiveTarget).forEach(t -> live.put(t.id(), t));
        for (var delta : deltas) {
            var target = live.get(NodeId.of(delta.target()));
            if (target == null) {
                return Optional.of(new RecordFact.UnknownTarget(delta.target()));
            }
            if (target.share() != delta instanceof TargetDelta.Part) {
                return Optional.of(new RecordFact.UnitMismatch(delta.target()));
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> outOfBounds(
            List<MeasureDelta> measures, List<TargetDelta> targets) {
        return Stream.concat(
                        measures.stream().map(MeasureDelta::delta),
                        targets.stream().flatMap(FactChecks::figures))
                .filter(FactChecks::isOutOfBounds)
                .findFirst();
    }

    private static Stream<BigDecimal> figures(TargetDelta target) {
        return switch (target) {
            case TargetDelta.Amount amount -> Stream.of(amount.delta());
            case TargetDelta.Part part -> Stream.of(part.numerator(), part.denominator());
        };
    }

    private static boolean isOutOfBounds(BigDecimal figure) {
        var plain = figure.stripTrailingZeros();
        return plain.scale() > DECIMALS_MAX
                || plain.precision() - plain.scale() > INTEGER_DIGITS_MAX;
    }

    private static Optional<String> twice(List<MeasureDelta> measures, List<TargetDelta> targets) {
        var seen = new HashSet<String>();
        return Stream.concat(
                        measures.stream().map(MeasureDelta::measure),
                        targets.stream().map(target -> target.target().value().toString()))
                .filter(name -> !seen.add(name))
                .findFirst();
    }
}
