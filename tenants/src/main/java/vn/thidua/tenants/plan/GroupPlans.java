package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.audit.Audit;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.merger.Matter;
import vn.thidua.platform.merger.MatterCount;
import vn.thidua.platform.merger.OpenMatters;
import vn.thidua.platform.merger.SealedMatter;
import vn.thidua.platform.merger.Sender;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.SealedBody;

/**
 * Plans that an agency keeps for a group: sealed when the group has another lead, and brought back
 * where nobody has taken them in. They do not go to whoever follows an agency that ends.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class GroupPlans implements OpenMatters {
    private final GroupPlanRepository plans;
    private final VersionRepository versions;
    private final DraftStore drafts;
    private final Plans reads;
    private final BodyCodec codec;
    private final Audit audit;
    private final Clock clock;

    GroupPlans(
            GroupPlanRepository plans,
            VersionRepository versions,
            DraftStore drafts,
            Plans reads,
            BodyCodec codec,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.drafts = drafts;
        this.reads = reads;
        this.codec = codec;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public List<MatterCount> count(OperatorScope operator, TenantId tenant) {
        return List.of(new MatterCount(Matter.PLAN_OF_GROUP, plans.count(tenant)));
    }

    @Override
    public List<PlanId> goingOver(OperatorScope operator, TenantId tenant) {
        return List.of();
    }

    @Override
    public List<SealedMatter> seal(OperatorScope operator, TenantId tenant) {
        return List.of();
    }

    /** What came of sealing a group's plans. */
    public sealed interface Sealed {
        /** They stand as they are from now on; none if none was kept. */
        record All(List<SealedMatter> matters) implements Sealed {}

        /** This one is being amended or waits for somebody; nothing was sealed. */
        record Unfinished(String title) implements Sealed {}
    }

    /**
     * Seals the plans of the group that have not ended.
     *
     * @param asTheyStand also those that are being amended or wait for somebody: what is not issued
     *     of them stays behind
     */
    public Sealed seal(Caller caller, Sender sender, GroupId group, boolean asTheyStand) {
        var kept = plans.lock(sender.tenant(), group);
        var unfinished = kept.stream().filter(GroupPlanLine::isUnfinished).findFirst();
        if (unfinished.isPresent() && !asTheyStand) {
            return new Sealed.Unfinished(unfinished.get().title());
        }
        return new Sealed.All(kept.stream().map(line -> sealed(sender, line)).toList());
    }

    private SealedMatter sealed(Sender sender, GroupPlanLine line) {
        var tenant = sender.tenant();
        var matter = line.version() > 0 ? Matter.PLAN_OF_GROUP : Matter.PLAN_NOT_ISSUED;
        var body = line.version() > 0 ? issued(tenant, line) : drafted(tenant, line);
        var now = clock.instant();
        DraftStore.one(plans.handOver(tenant, line.id(), now, sender.account()));
        audit.record(tenant, sender.account(), "plan.handOver", Desk.SUBJECT, line.id(), Map.of());
        return new SealedMatter(
                matter, line.id(), line.title(), line.year(), line.kindName(), body);
    }

    private SealedBody issued(TenantId tenant, GroupPlanLine line) {
        var row = versions.find(tenant, line.id(), line.version()).orElseThrow();
        return new SealedBody(row.bodyFormat(), row.body());
    }

    private SealedBody drafted(TenantId tenant, GroupPlanLine line) {
        return new SealedBody(PlanBody.FORMAT, codec.write(drafts.load(tenant, line.id())));
    }

    /** The agency keeps a plan on that it had sent and taken back. */
    public Plan bringBack(Scope scope, PlanId plan) {
        var now = clock.instant();
        DraftStore.one(plans.bringBack(scope.tenant(), plan, now, scope.account()));
        audit.record(scope, "plan.bringBack", Desk.SUBJECT, plan, Map.of());
        return reads.fetchPlan(scope, plan);
    }
}
