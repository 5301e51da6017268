package vn.thidua.platform.rollup;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part below a plan: stocks of agencies at the end of a period. An agency counts once,
 * however many of its plans stand there.
 *
 * @param agencies all agencies that have plans there, also if they have reported nothing
 * @param stocks one for each measure of an agency, by number
 */
public record Participation(Period period, long agencies, List<StockTotal> stocks) {

    /** The stock of this code. */
    public Optional<StockTotal> stock(String code) {
        return stocks.stream().filter(stock -> stock.measure().code().equals(code)).findFirst();
    }

    /**
     * Put together from what each stock adds up to.
     *
     * @param measures all measures of agencies; those without a line are at nought
     */
    public static Participation of(
            Period period, long agencies, List<Measure> measures, List<Line> lines) {
        var byMeasure =
                lines.stream().collect(Collectors.toMap(Line::measure, Function.identity()));
        return new Participation(
                period, agencies, measures.stream().map(m -> total(m, byMeasure)).toList());
    }

    private static StockTotal total(Measure measure, Map<Integer, Line> lines) {
        var line = lines.get(measure.number());
        var whole = measure.shareOf();
        return new StockTotal(
                measure,
                amount(line),
                line == null ? 0 : line.agencies(),
                whole == null
                        ? Optional.empty()
                        : Optional.of(new Share(amount(line), amount(lines.get(whole)))));
    }

    private static BigDecimal amount(@Nullable Line line) {
        return line == null ? BigDecimal.ZERO : Figures.plain(line.amount());
    }

    /** One stock over all agencies. */
    @Introspected
    public record Line(int measure, BigDecimal amount, long agencies) {}
}
