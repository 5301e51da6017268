package vn.thidua.platform.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of measures, the same for every agency. It changes with a change file only, so it
 * is read once.
 */
@Singleton
public class Measures {
    private final MeasureRepository rows;
    private volatile @Nullable List<Measure> known;

    Measures(MeasureRepository rows) {
        this.rows = rows;
    }

    /** All measures of this level, by number. */
    public List<Measure> list(MeasureLevel level) {
        return all().stream().filter(measure -> measure.level() == level).toList();
    }

    /** The measure of this level that has this code. */
    public Optional<Measure> find(MeasureLevel level, String code) {
        return all().stream()
                .filter(measure -> measure.level() == level && measure.code().equals(code))
                .findFirst();
    }

    /** The measure of this number, which a row of the ledger names. */
    Measure fetch(int number) {
        return all().stream()
                .filter(measure -> measure.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private List<Measure> all() {
        var measures = known;
        if (measures == null) {
            measures = rows.list();
            known = measures;
        }
        return measures;
    }
}
