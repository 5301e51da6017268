package vn.thidua.platform.tally;

import java.util.List;
import vn.thidua.platform.access.Scope;

/** A room of an agency whose records count. */
public interface TallyRecords {
    /** What kind they are of. */
    TallyRecordKind kind();

    /**
     * So many of the agency's records after one, in the order of their ids, each with all lines.
     */
    List<TallyRecord> list(Scope scope, TallyRecordId after, int limit);
}
