package vn.thidua.graphql.rollup;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.duty.Coverage;

/** {@code Coverage.targetTotals}. */
@Singleton
final class CoverageTargetTotalsField implements ObjectField<Coverage> {
    @Override
    public String type() {
        return "Coverage";
    }

    @Override
    public String name() {
        return "targetTotals";
    }

    @Override
    public Object fetch(Coverage row, Arguments arguments, CallerContext caller) {
        var answer = row.answer();
        return answer == null
                ? List.of()
                : TargetLine.load(caller, PlanSpan.of(answer.plan(), arguments));
    }
}
