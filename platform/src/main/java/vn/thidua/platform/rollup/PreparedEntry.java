package vn.thidua.platform.rollup;

import java.util.List;

/**
 * An entry that nothing stands in the way of, with the counter-entry of what it takes the place of.
 * It is not in the ledger and does not count before it is posted.
 */
public final class PreparedEntry implements RecordFact.Preparation, CorrectFact.Preparation {
    private final List<FactRow> rows;

    PreparedEntry(List<FactRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The entry's id; that of the counter-entry if it only takes back. */
    public FactEntryId id() {
        return rows.getLast().entryId();
    }

    /** The id of the entry that takes back, if it corrects one. */
    FactEntryId counterEntry() {
        return rows.getFirst().entryId();
    }

    List<FactRow> rows() {
        return rows;
    }
}
