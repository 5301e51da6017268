package vn.thidua.graphql.duty;

import vn.thidua.platform.duty.CoverageCounts;
import vn.thidua.platform.duty.CoverageStatus;

/** How many stand where, as clients see it. */
record CountsView(CoverageCounts counts) {
    int issued() {
        return counts.of(CoverageStatus.ISSUED);
    }

    int issuedLate() {
        return counts.of(CoverageStatus.ISSUED_LATE);
    }

    int behind() {
        return counts.of(CoverageStatus.BEHIND);
    }

    int proposed() {
        return counts.of(CoverageStatus.PROPOSED);
    }

    int late() {
        return counts.of(CoverageStatus.LATE);
    }

    int silent() {
        return counts.of(CoverageStatus.SILENT);
    }

    int total() {
        return counts.total();
    }
}
