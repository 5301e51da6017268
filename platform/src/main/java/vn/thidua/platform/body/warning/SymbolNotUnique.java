package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Citation;

/** Every province has its own 17/KH-UBND each year: a symbol alone names no document. */
final class SymbolNotUnique implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        List<Citation> before = new ArrayList<>();
        for (CitedDocuments.Cited cited : CitedDocuments.in(body)) {
            compare(cited, before).ifPresent(found::add);
            before.add(cited.document());
        }
        return found;
    }

    List<Warning> against(PlanBody body, Collection<Citation> known) {
        return CitedDocuments.in(body).stream()
                .flatMap(cited -> compare(cited, known).stream())
                .toList();
    }

    private static Optional<Warning> compare(
            CitedDocuments.Cited cited, Collection<Citation> others) {
        return others.stream()
                .filter(other -> sharesOnlyTheSymbol(cited.document(), other))
                .findFirst()
                .map(other -> warning(cited, other));
    }

    private static boolean sharesOnlyTheSymbol(Citation one, Citation other) {
        return one.documentSymbol() != null
                && Objects.equals(one.documentSymbol(), other.documentSymbol())
                && one.identity().isPresent()
                && other.identity().isPresent()
                && !one.identity().equals(other.identity());
    }

    private static Warning warning(CitedDocuments.Cited cited, Citation other) {
        String symbol = Objects.requireNonNull(other.documentSymbol());
        String otherDocument =
                symbol
                        + ", "
                        + other.issuer()
                        + ", "
                        + Days.text(Objects.requireNonNull(other.date()));
        return Warning.at(
                cited.item(), WarningCode.SYMBOL_NOT_UNIQUE, symbol, symbol, otherDocument);
    }
}
