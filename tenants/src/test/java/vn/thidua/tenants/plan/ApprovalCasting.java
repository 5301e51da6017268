package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.approval.Procedures;
import vn.thidua.tenants.approval.ReturnBranch;
import vn.thidua.tenants.approval.SetProcedure;
import vn.thidua.tenants.approval.Step;
import vn.thidua.tenants.approval.Taker;
import vn.thidua.tenants.approval.Way;
import vn.thidua.tenants.kind.CreatePlanKind;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;

/** Brings tests kinds with procedures and plans on their way through them. */
@Singleton
public class ApprovalCasting {
    private static final int LAST = 9;

    private final PlanKinds kinds;
    private final Procedures procedures;
    private final Drafts drafts;
    private final Approvals approvals;

    ApprovalCasting(PlanKinds kinds, Procedures procedures, Drafts drafts, Approvals approvals) {
        this.kinds = kinds;
        this.procedures = procedures;
        this.drafts = drafts;
        this.approvals = approvals;
    }

    /** A kind of plans of the agency that need nothing but a title. */
    public PlanKindId kind(Scope scope) {
        var definition =
                new KindDefinition(
                        "Loại " + Uuids.next(),
                        LAST,
                        KindScope.AGENCY,
                        MovementKind.THEMATIC,
                        Set.of(),
                        "KH",
                        "{number}/KH-STP",
                        Set.of(),
                        Set.of());
        var answer = kinds.create(scope, new CreatePlanKind(definition));
        return ((CreatePlanKind.Answer.Created) answer).kind().id();
    }

    /** Such a kind whose plans are approved in these steps. */
    public PlanKindId kind(Scope scope, Step... steps) {
        var kind = kind(scope);
        var answer = procedures.set(scope, new SetProcedure(kind, 0, List.of(steps)));
        assertThat(answer).isInstanceOf(SetProcedure.Answer.Set.class);
        return kind;
    }

    /** A step that whoever takes steps at all may take, and send back to whoever wrote the plan. */
    public Step step(String key) {
        var takers =
                Stream.of(Role.values())
                        .filter(role -> role.permissions().contains(Permission.TAKE_STEP))
                        .map(role -> new Taker(role, null, null, null, null))
                        .toList();
        var author = List.of(new ReturnBranch(null));
        return new Step(key, "Xét duyệt", false, Way.ANY_MAY, null, 3, takers, author);
    }

    /** A draft of this kind with a title. */
    public PlanId drafted(Scope scope, PlanKindId kind) {
        var command =
                new DraftPlan(kind, 2026, "Kế hoạch thi đua", new Start.Blank(), null, null, null);
        return ((DraftPlan.Answer.Drafted) drafts.draft(scope, command)).plan().id();
    }

    /** A plan of this kind that has set out on its way. */
    public PlanId submitted(Scope scope, PlanKindId kind) {
        var plan = drafted(scope, kind);
        assertThat(approvals.submit(scope, new SubmitPlan(plan)))
                .isInstanceOf(SubmitPlan.Answer.Submitted.class);
        return plan;
    }
}
