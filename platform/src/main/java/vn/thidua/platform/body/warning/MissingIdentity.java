package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanBody;

/** Plans copied without their letterhead: who issued what, and when, is entered later. */
final class MissingIdentity implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        need(found, WarningCode.TITLE_MISSING, body.header().title());
        Letterhead letterhead = body.header().letterhead();
        need(
                found,
                WarningCode.ISSUER_MISSING,
                letterhead == null ? null : letterhead.issuerText());
        need(
                found,
                WarningCode.SYMBOL_MISSING,
                letterhead == null ? null : letterhead.documentSymbol());
        need(found, WarningCode.PLACE_MISSING, letterhead == null ? null : letterhead.place());
        need(found, WarningCode.DATE_MISSING, letterhead == null ? null : letterhead.dateText());
        return found;
    }

    private static void need(List<Warning> found, WarningCode code, @Nullable String text) {
        if (text == null || text.isBlank()) {
            found.add(Warning.inHeader(code, null));
        }
    }
}
