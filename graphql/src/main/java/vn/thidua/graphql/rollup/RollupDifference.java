package vn.thidua.graphql.rollup;

import java.util.List;
import vn.thidua.platform.rollup.AuditReport;

/** One row that is not what it should be, as clients see it. */
record RollupDifference(String sum, String place, String found, String expected) {
    static List<RollupDifference> listOf(AuditReport report) {
        return report.differences().entrySet().stream()
                .flatMap(
                        sum ->
                                sum.getValue().stream()
                                        .map(
                                                row ->
                                                        new RollupDifference(
                                                                sum.getKey().name(),
                                                                row.place(),
                                                                row.found(),
                                                                row.expected())))
                .toList();
    }
}
