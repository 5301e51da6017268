package vn.thidua.infra.export;

import java.util.List;
import java.util.Map;

/**
 * What an export holds.
 *
 * @param schema which change files the database had
 * @param tenant the tenant's number
 * @param slug the tenant's name in addresses
 * @param takenAt the moment of the snapshot, in UTC
 * @param parts the files, one a table
 * @param untaken the tables that nothing was taken of, with the reason
 */
public record Manifest(
        String schema,
        long tenant,
        String slug,
        String takenAt,
        List<Part> parts,
        Map<String, String> untaken) {
    /** The shape of the files; another shape gets another number. */
    static final long FORMAT = 1;

    /**
     * One file.
     *
     * @param sha256 the sum of its bytes
     */
    public record Part(String table, long rows, String sha256) {
        String file() {
            return table + ".jsonl";
        }
    }

    /** How many rows there are in all files. */
    public long rows() {
        return parts.stream().mapToLong(Part::rows).sum();
    }
}
