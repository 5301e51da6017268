package vn.thidua.tenants.nomination;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.tally.CountedAgency;
import vn.thidua.platform.tally.Tallies;
import vn.thidua.platform.tally.TallyRecord;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.tally.TallyRecordKind;
import vn.thidua.platform.tally.TallyRecords;
import vn.thidua.tenants.nomination.NominationTallyRepository.Counted;

/** What counts of nominations: that they were made, endorsed and awarded, never of whom. */
@Singleton
class NominationTallies implements TallyRecords {
    private final NominationTallyRepository nominations;
    private final Tallies tallies;

    NominationTallies(NominationTallyRepository nominations, Tallies tallies) {
        this.nominations = nominations;
        this.tallies = tallies;
    }

    /** They count as they stand now; comes last in the transaction that has changed them. */
    void restate(Scope scope, Collection<NominationId> changed) {
        if (!changed.isEmpty()) {
            var ids = changed.stream().map(TallyRecordId::of).toList();
            tallies.restate(scope, find(CountedAgency.of(scope), ids));
        }
    }

    @Override
    public TallyRecordKind kind() {
        return TallyRecordKind.NOMINATION;
    }

    @Override
    public List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit) {
        return records(nominations.listAfter(of.tenant(), after, limit));
    }

    @Override
    public List<TallyRecord> find(CountedAgency of, Collection<TallyRecordId> wanted) {
        return records(nominations.list(of.tenant(), wanted));
    }

    @Override
    public List<TallyRecordId> hold(CountedAgency of, Collection<TallyRecordId> wanted) {
        return nominations.hold(of.tenant(), wanted);
    }

    private static List<TallyRecord> records(List<Counted> lines) {
        return lines.stream().map(Counted::record).toList();
    }
}
