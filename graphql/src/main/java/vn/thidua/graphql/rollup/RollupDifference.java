package vn.thidua.graphql.rollup;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;

/** One row that is not what it should be, as clients see it. */
record RollupDifference(String sum, String place, String found, String expected) {
    private static final String DAYS = "DAY_FIGURES";

    /** What is wrong now, and what was written down wrongly of days that are closed. */
    static List<RollupDifference> listOf(AuditReport report, List<AuditDifference> days) {
        var now =
                report.differences().entrySet().stream()
                        .flatMap(
                                sum ->
                                        sum.getValue().stream()
                                                .map(row -> of(sum.getKey().name(), row)));
        return Stream.concat(now, days.stream().map(row -> of(DAYS, row))).toList();
    }

    private static RollupDifference of(String sum, AuditDifference row) {
        return new RollupDifference(sum, row.place(), row.found(), row.expected());
    }
}
