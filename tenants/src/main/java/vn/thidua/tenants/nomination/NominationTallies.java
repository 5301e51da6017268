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
            var standing = nominations.list(scope.tenant(), changed);
            tallies.restate(scope, standing.stream().map(Counted::record).toList());
        }
    }

    @Override
    public TallyRecordKind kind() {
        return TallyRecordKind.NOMINATION;
    }

    @Override
    public List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit) {
        return nominations.listAfter(of.tenant(), new NominationId(after.value()), limit).stream()
                .map(Counted::record)
                .toList();
    }

    @Override
    public List<TallyRecord> hold(CountedAgency of, Collection<TallyRecordId> wanted) {
        var ids = wanted.stream().map(id -> new NominationId(id.value())).toList();
        var held = nominations.hold(of.tenant(), ids);
        return held.isEmpty()
                ? List.of()
                : nominations.list(of.tenant(), held).stream().map(Counted::record).toList();
    }
}
