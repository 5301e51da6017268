package vn.thidua.platform.tally;

import java.util.Collection;
import java.util.List;

/** A room of an agency whose records count. */
public interface TallyRecords {
    /** What kind they are of. */
    TallyRecordKind kind();

    /**
     * So many of the agency's records after one, in the order of their ids, each with all lines.
     */
    List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit);

    /** Those of these records that there are, each with all lines. */
    List<TallyRecord> find(CountedAgency of, Collection<TallyRecordId> wanted);

    /** Holds those of these that there are until the end of the transaction, as any change does. */
    List<TallyRecordId> hold(CountedAgency of, Collection<TallyRecordId> wanted);
}
