package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.value.Period;

/** A basis that is about one year only, and an earlier one than the plan's. */
final class EarlierYear implements Check {

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        Period period = body.header().period();
        if (period == null || period.start() == null) {
            return List.of();
        }
        int first = period.start().first().getYear();
        return body.items().stream()
                .filter(
                        item ->
                                item.content() instanceof Basis basis
                                        && basis.concernsYear() != null
                                        && basis.concernsYear() < first)
                .map(
                        item -> {
                            Basis basis = (Basis) item.content();
                            return Warning.at(
                                    item,
                                    WarningCode.BASIS_OF_EARLIER_YEAR,
                                    basis.document().documentSymbol(),
                                    Objects.requireNonNull(basis.concernsYear()),
                                    first);
                        })
                .toList();
    }
}
