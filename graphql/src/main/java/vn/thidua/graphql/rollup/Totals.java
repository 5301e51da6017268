package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.message.Languages;
import vn.thidua.platform.rollup.Figures;
import vn.thidua.platform.rollup.Measure;
import vn.thidua.platform.rollup.MeasureLevel;
import vn.thidua.platform.rollup.Measures;
import vn.thidua.platform.rollup.Share;

/** Puts figures beside the names of what they count. */
@Singleton
final class Totals {
    private final Measures measures;

    Totals(Measures measures) {
        this.measures = measures;
    }

    /** The figures that are not zero, in the order of the catalogue. */
    List<MeasureTotal> of(Figures figures, Locale language) {
        return measures.list(MeasureLevel.PLAN).stream()
                .filter(measure -> figures.of(measure).signum() != 0)
                .map(
                        measure ->
                                new MeasureTotal(
                                        named(measure, language),
                                        figures.of(measure),
                                        figures.shareOf(measure).orElse(null)))
                .toList();
    }

    /** A measure by its name in this language. */
    static NamedMeasure named(Measure measure, Locale language) {
        var name = language.equals(Languages.ENGLISH) ? measure.nameEn() : measure.nameVi();
        return new NamedMeasure(measure.code(), name, measure.unit());
    }

    /** A measure as clients see it. */
    record NamedMeasure(String code, String name, String unit) {}

    /** What a measure has come to. */
    record MeasureTotal(NamedMeasure measure, BigDecimal amount, @Nullable Share share) {}
}
