package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.merger.Matter;
import vn.thidua.platform.merger.MatterCount;
import vn.thidua.platform.merger.OpenMatters;
import vn.thidua.platform.merger.SealedMatter;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.SealedBody;

/** Plans that an agency has not issued when it ends go over to its successor. */
@Singleton
final class UnissuedPlans implements OpenMatters {
    private final UnissuedRepository plans;
    private final DraftStore drafts;
    private final BodyCodec codec;

    UnissuedPlans(UnissuedRepository plans, DraftStore drafts, BodyCodec codec) {
        this.plans = plans;
        this.drafts = drafts;
        this.codec = codec;
    }

    @Override
    public List<MatterCount> count(OperatorScope operator, TenantId tenant) {
        return List.of(new MatterCount(Matter.PLAN_NOT_ISSUED, plans.count(tenant)));
    }

    @Override
    public List<PlanId> goingOver(OperatorScope operator, TenantId tenant) {
        return plans.list(tenant).stream().map(UnissuedLine::id).toList();
    }

    @Override
    public List<SealedMatter> seal(OperatorScope operator, TenantId tenant) {
        return plans.list(tenant).stream().map(line -> sealed(tenant, line)).toList();
    }

    private SealedMatter sealed(TenantId tenant, UnissuedLine line) {
        var body = codec.write(drafts.load(tenant, line.id()));
        return new SealedMatter(
                Matter.PLAN_NOT_ISSUED,
                line.id(),
                line.title(),
                line.year(),
                line.kindName(),
                new SealedBody(PlanBody.FORMAT, body));
    }
}
