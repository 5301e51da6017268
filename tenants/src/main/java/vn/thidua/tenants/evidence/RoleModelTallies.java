package vn.thidua.tenants.evidence;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.tally.CountedAgency;
import vn.thidua.platform.tally.Tallies;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecord;
import vn.thidua.platform.tally.TallyRecordId;
import vn.thidua.platform.tally.TallyRecordKind;
import vn.thidua.platform.tally.TallyRecords;
import vn.thidua.tenants.evidence.EvidenceTallyRepository.ReachedStage;

/**
 * What counts of role models: each stage that they have reached, in the year in which they did;
 * nothing where they were struck out.
 */
@Singleton
class RoleModelTallies implements TallyRecords {
    private final EvidenceTallyRepository evidence;
    private final Tallies tallies;

    RoleModelTallies(EvidenceTallyRepository evidence, Tallies tallies) {
        this.evidence = evidence;
        this.tallies = tallies;
    }

    /** It counts as it stands now; comes last in the transaction that has changed it. */
    void restate(Scope scope, RoleModelId changed) {
        tallies.restate(scope, find(CountedAgency.of(scope), List.of(TallyRecordId.of(changed))));
    }

    @Override
    public TallyRecordKind kind() {
        return TallyRecordKind.ROLE_MODEL;
    }

    @Override
    public List<TallyRecord> list(CountedAgency of, TallyRecordId after, int limit) {
        return records(evidence.stagesAfter(of.tenant(), after, limit));
    }

    @Override
    public List<TallyRecord> find(CountedAgency of, Collection<TallyRecordId> wanted) {
        return records(evidence.stages(of.tenant(), wanted));
    }

    @Override
    public List<TallyRecordId> hold(CountedAgency of, Collection<TallyRecordId> wanted) {
        return evidence.holdRoleModels(of.tenant(), wanted);
    }

    private static List<TallyRecord> records(List<ReachedStage> lines) {
        return lines.stream().map(RoleModelTallies::record).toList();
    }

    private static TallyRecord record(ReachedStage line) {
        return new TallyRecord(
                TallyRecordKind.ROLE_MODEL,
                TallyRecordId.of(line.id()),
                line.planId(),
                line.stepOn().getYear(),
                line.reason() == null
                        ? List.of(TallyKey.of(matter(line.stage()), line.subjectKind()))
                        : List.of());
    }

    private static TallyMatter matter(RoleModelStage stage) {
        return switch (stage) {
            case DISCOVER -> TallyMatter.ROLE_MODEL_DISCOVERED;
            case NURTURE -> TallyMatter.ROLE_MODEL_NURTURED;
            case SUMMARIZE -> TallyMatter.ROLE_MODEL_SUMMARIZED;
            case REPLICATE -> TallyMatter.ROLE_MODEL_REPLICATED;
        };
    }
}
