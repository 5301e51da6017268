package vn.thidua.tenants.progress;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.publication.TargetId;
import vn.thidua.platform.rollup.MeasureDelta;
import vn.thidua.platform.rollup.TargetDelta;

/** One figure as a row has it: about a measure, about a target, or about something of one's own. */
interface Figure {
    /** The measure that it is about; absent if it is about something else. */
    @Nullable String measure();

    /** The target that it is about; absent if it is about something else. */
    @Nullable TargetId targetId();

    /** The plan's item that something of one's own belongs to; absent if to none. */
    @Nullable String itemKey();

    /** What is counted, if it is something of one's own. */
    @Nullable String name();

    /** What it is counted in, if it is something of one's own. */
    @Nullable String countedIn();

    /** How much; absent for a target that is a share. */
    @Nullable BigDecimal amount();

    /** The part; absent unless it is about a target that is a share. */
    @Nullable BigDecimal numerator();

    /** The whole; absent unless it is about a target that is a share. */
    @Nullable BigDecimal denominator();

    /** The figures together. */
    static ReportedFigures together(Collection<? extends Figure> figures) {
        return new ReportedFigures(
                figures.stream().filter(f -> f.measure() != null).map(Figure::ofMeasure).toList(),
                figures.stream().filter(f -> f.targetId() != null).map(Figure::ofTarget).toList(),
                figures.stream().filter(f -> f.name() != null).map(Figure::ofOwn).toList());
    }

    private MeasureDelta ofMeasure() {
        return new MeasureDelta(Objects.requireNonNull(measure()), plain(amount()));
    }

    private TargetDelta ofTarget() {
        var target = Objects.requireNonNull(targetId());
        return numerator() == null
                ? new TargetDelta.Amount(target, plain(amount()))
                : new TargetDelta.Part(target, plain(numerator()), plain(denominator()));
    }

    private UnitIndicator ofOwn() {
        return new UnitIndicator(
                itemKey(),
                Objects.requireNonNull(name()),
                Objects.requireNonNull(countedIn()),
                plain(amount()));
    }

    /** Without the zeros that the column's four decimals add, so that equal figures are equal. */
    private static BigDecimal plain(@Nullable BigDecimal stored) {
        var stripped = Objects.requireNonNull(stored).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
