package vn.thidua.platform.publication;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A published plan of which nothing is searched yet, with its current text. */
@Introspected
record UnsearchedRow(
        PlanId id,
        String kindName,
        String title,
        @Nullable String theme,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        LocalDate orderedOn,
        int year,
        byte[] body) {
    Heading heading() {
        var document = new Document(documentNumber, documentSymbol, null);
        return new Heading(kindName, title, theme, document, year, null, null);
    }
}
