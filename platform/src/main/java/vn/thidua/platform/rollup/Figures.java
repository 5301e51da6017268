package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One figure for each measure of a plan. A statement gives them as one text, the thirty sums in
 * order with a blank between, so that a row need not have thirty components; noughts at the end may
 * be missing. Of a target they are three: its amount, its numerator and its denominator.
 */
@TypeDef(type = DataType.STRING)
public record Figures(List<BigDecimal> values) {
    /** Nothing recorded. */
    public static final Figures NONE =
            new Figures(Collections.nCopies(Measure.COLUMNS, BigDecimal.ZERO));

    public Figures {
        values = List.copyOf(values);
        if (values.size() != Measure.COLUMNS) {
            throw new IllegalArgumentException("there are thirty figures, not " + values.size());
        }
    }

    /** Reads what a statement gives; where there was nothing to sum, the text is empty. */
    public static Figures parse(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        var figures = new ArrayList<>(NONE.values);
        var said = text.split(" ");
        for (var index = 0; index < said.length; index++) {
            figures.set(index, plain(said[index]));
        }
        return new Figures(figures);
    }

    /** The figure of a plan's measure. */
    public BigDecimal of(Measure measure) {
        if (measure.level() != MeasureLevel.PLAN) {
            throw new IllegalArgumentException(measure.code() + " is no measure of a plan");
        }
        return values.get(measure.number() - 1);
    }

    /** What part of its whole a measure is; nothing if it is no share of another. */
    public Optional<Share> shareOf(Measure measure) {
        var whole = measure.shareOf();
        return whole == null
                ? Optional.empty()
                : Optional.of(new Share(of(measure), values.get(whole - 1)));
    }

    /** These and others together. */
    public Figures plus(Figures other) {
        var sums = new ArrayList<BigDecimal>(Measure.COLUMNS);
        for (var index = 0; index < Measure.COLUMNS; index++) {
            sums.add(plain(values.get(index).add(other.values.get(index))));
        }
        return new Figures(sums);
    }

    /** These without others. */
    public Figures minus(Figures other) {
        return plus(new Figures(other.values.stream().map(BigDecimal::negate).toList()));
    }

    /** This much of one measure, by its number, and nothing of the others. */
    public static Figures only(int measure, BigDecimal amount) {
        var figures = new ArrayList<>(NONE.values);
        figures.set(measure - 1, plain(amount));
        return new Figures(figures);
    }

    /** What {@link #parse} reads. */
    public String text() {
        var last = Measure.COLUMNS;
        while (last > 0 && values.get(last - 1).signum() == 0) {
            last--;
        }
        return values.subList(0, last).stream()
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(" "));
    }

    static BigDecimal plain(String figure) {
        return plain(new BigDecimal(figure));
    }

    /** Without the zeros that the column's four decimals add, so that equal figures are equal. */
    static BigDecimal plain(BigDecimal figure) {
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
