package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.DocumentType;

/**
 * A document that is called one type while its symbol names another. The Party writes {@code
 * 57-NQ/TW}, the State {@code 145/KH-UBND}.
 */
final class TypeAgainstSymbol implements Check {

    private static final Pattern LETTERS = Pattern.compile("[/-]([\\p{Lu}][\\p{L}]{1,3})[/-]");

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        return CitedDocuments.in(body).stream().flatMap(TypeAgainstSymbol::warning).toList();
    }

    private static Stream<Warning> warning(CitedDocuments.Cited cited) {
        DocumentType called = cited.document().documentType();
        String symbol = cited.document().documentSymbol();
        if (symbol == null || called.letters().isEmpty()) {
            return Stream.empty();
        }
        return typeIn(symbol)
                .filter(says -> !says.letters().equals(called.letters()))
                .map(says -> warning(cited, symbol, called, says))
                .stream();
    }

    private static Warning warning(
            CitedDocuments.Cited cited, String symbol, DocumentType called, DocumentType says) {
        String typeText = cited.document().typeText();
        return Warning.at(
                cited.item(),
                WarningCode.TYPE_AGAINST_SYMBOL,
                (typeText == null ? called.letters() : typeText) + " " + symbol,
                called.letters(),
                says.letters());
    }

    private static Optional<DocumentType> typeIn(String symbol) {
        Matcher letters = LETTERS.matcher(symbol);
        return letters.find() ? DocumentType.ofLetters(letters.group(1)) : Optional.empty();
    }
}
