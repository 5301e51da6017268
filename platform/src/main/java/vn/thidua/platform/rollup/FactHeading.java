package vn.thidua.platform.rollup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.graph.NodeId;

/** What all figures of a new entry have in common. */
record FactHeading(
        FactEntryId entry,
        Scope scope,
        NodeId subject,
        Period period,
        LocalDate happenedOn,
        Instant now,
        @Nullable String note) {

    /** A figure of the subject itself. */
    FactRow row(Measure measure, BigDecimal delta) {
        return row(subject, measure.number(), delta);
    }

    /** The figures of one of its targets. */
    Stream<FactRow> rows(TargetDelta target) {
        var node = NodeId.of(target.target());
        return switch (target) {
            case TargetDelta.Amount amount ->
                    Stream.of(row(node, Measure.TARGET_AMOUNT, amount.delta()));
            case TargetDelta.Part part ->
                    Stream.of(
                            row(node, Measure.TARGET_NUMERATOR, part.numerator()),
                            row(node, Measure.TARGET_DENOMINATOR, part.denominator()));
        };
    }

    private FactRow row(NodeId node, int measure, BigDecimal delta) {
        return new FactRow(
                entry,
                node,
                measure,
                subject,
                scope.tenant(),
                period.code(),
                delta,
                happenedOn,
                now,
                scope.account(),
                note,
                null);
    }
}
