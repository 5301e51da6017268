package vn.thidua.graphql.rollup;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.platform.rollup.AuditDifference;
import vn.thidua.platform.rollup.AuditReport;

/** One row that is not what it should be, as clients see it. */
record RollupDifference(String sum, String place, String found, String expected) {
    private static final String DAYS = "DAY_FIGURES";
    private static final String TALLIES = "TALLIES";

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

    /** The same, and tallies that are not what the ledger says. */
    static List<RollupDifference> listOf(
            AuditReport report, List<AuditDifference> days, List<AuditDifference> tallies) {
        var counted = tallies.stream().map(row -> of(TALLIES, row));
        return Stream.concat(listOf(report, days).stream(), counted).toList();
    }

    private static RollupDifference of(String sum, AuditDifference row) {
        return new RollupDifference(sum, row.place(), row.found(), row.expected());
    }
}
