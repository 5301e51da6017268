package vn.thidua.tenants.standard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.tenants.unit.UnitId;

/**
 * The office records what an index gave a unit in a year.
 *
 * @param indicator the code under which plans name the index
 * @param place absent where none is told
 * @param document where it was made known, as printed
 */
public record RecordScore(
        UnitId unit,
        String indicator,
        int year,
        Decimal score,
        @Nullable Integer place,
        String document) {
    /** No code is longer. */
    public static final int INDICATOR_MAX = 64;

    /** No name of a document is longer. */
    public static final int DOCUMENT_MAX = 300;

    /** No score is greater, and none less than its negative. */
    public static final int SCORE_MAX = 1_000_000;

    private static final int DIGITS_MAX = 4;
    private static final int YEAR_MIN = 2000;
    private static final int YEAR_MAX = 2099;

    public RecordScore {
        indicator = Tidy.line(indicator);
        document = Tidy.line(document);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It stands, in the place of what was recorded before. */
        record Recorded(IndicatorScore score) implements Answer {}

        /** The code is missing or too long. */
        record IndicatorUnfit(int charactersMax) implements Answer {}

        /** The name of the document is missing or too long. */
        record DocumentUnfit(int charactersMax) implements Answer {}

        /** The year is not between 2000 and 2099. */
        record YearOutOfRange() implements Answer {}

        /** The score is out of bounds, or has more than four digits; or the place is none. */
        record ScoreUnfit(int scoreMax) implements Answer {}
    }

    boolean hasIndicator() {
        return !indicator.isEmpty() && indicator.length() <= INDICATOR_MAX;
    }

    boolean hasDocument() {
        return !document.isEmpty() && document.length() <= DOCUMENT_MAX;
    }

    boolean hasYear() {
        return year >= YEAR_MIN && year <= YEAR_MAX;
    }

    boolean hasScore() {
        var value = score.value();
        return (place == null || place >= 1)
                && value.abs().compareTo(BigDecimal.valueOf(SCORE_MAX)) <= 0
                && value.compareTo(value.setScale(DIGITS_MAX, RoundingMode.DOWN)) == 0;
    }
}
