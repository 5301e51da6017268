package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.tally.CountedAgency;
import vn.thidua.platform.tally.Tallies;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecord;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.tally.TallyRecordKind;
import vn.thidua.platform.tally.TallyRecords;
import vn.thidua.tenants.evidence.EvidenceTallyRepository.CountedInitiative;

/** What counts of initiatives: that they were put forward, and recognised, under no plan. */
@Singleton
class InitiativeTallies implements TallyRecords {
    private final EvidenceTallyRepository evidence;
    private final Tallies tallies;

    InitiativeTallies(EvidenceTallyRepository evidence, Tallies tallies) {
        this.evidence = evidence;
        this.tallies = tallies;
    }

    /** It counts as it stands now; comes last in the transaction that has changed it. */
    void restate(Scope scope, InitiativeId changed) {
        tallies.restate(scope, find(CountedAgency.of(scope), List.of(TallyRecordId.of(changed))));
    }

    @Override
    public TallyRecordKind kind() {
        return TallyRecordKind.INITIATIVE;
    }

    @Override
    public List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit) {
        return records(evidence.initiativesAfter(of.tenant(), after, limit));
    }

    @Override
    public List<TallyRecord> find(CountedAgency of, Collection<TallyRecordId> wanted) {
        return records(evidence.initiatives(of.tenant(), wanted));
    }

    @Override
    public List<TallyRecordId> hold(CountedAgency of, Collection<TallyRecordId> wanted) {
        return evidence.holdInitiatives(of.tenant(), wanted);
    }

    private static List<TallyRecord> records(List<CountedInitiative> lines) {
        return lines.stream().flatMap(InitiativeTallies::records).toList();
    }

    private static Stream<TallyRecord> records(CountedInitiative line) {
        var submitted = LocalDate.ofInstant(line.submittedAt(), Clocks.VIETNAM);
        var decided = line.decidedOn();
        var proposed =
                line.state() == InitiativeState.WITHDRAWN
                        ? record(line, submitted)
                        : record(line, submitted, TallyMatter.INITIATIVE_PROPOSED);
        return line.state() == InitiativeState.RECOGNISED && decided != null
                ? Stream.of(proposed, record(line, decided, TallyMatter.INITIATIVE_RECOGNISED))
                : Stream.of(proposed);
    }

    private static TallyRecord record(
            CountedInitiative line, LocalDate day, TallyMatter... matters) {
        return new TallyRecord(
                TallyRecordKind.INITIATIVE,
                TallyRecordId.of(line.id()),
                null,
                day.getYear(),
                Stream.of(matters).map(matter -> TallyKey.of(matter, null)).toList());
    }
}
