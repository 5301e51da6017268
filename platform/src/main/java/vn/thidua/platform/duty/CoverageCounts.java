package vn.thidua.platform.duty;

import java.util.EnumMap;
import java.util.Map;

/** How many of those addressed stand where. Every status has its number. */
public record CoverageCounts(Map<CoverageStatus, Integer> counts) {
    public CoverageCounts {
        var all = new EnumMap<CoverageStatus, Integer>(CoverageStatus.class);
        for (var status : CoverageStatus.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Map.copyOf(all);
    }

    /** How many stand there. */
    public int of(CoverageStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many are addressed. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
