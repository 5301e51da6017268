package vn.thidua.tenants.handover;

import static java.util.Objects.requireNonNull;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.platform.merger.Matter;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.handover.TakeInHandover.Answer;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.KeepPlan;
import vn.thidua.tenants.plan.KeptPlans;
import vn.thidua.tenants.plan.Start;

/**
 * The door through which plans of closed agencies become drafts of their successor, and those of
 * groups go to their next lead.
 */
@Singleton
public class TakeIns {
    private final Handovers handovers;
    private final Drafts drafts;
    private final KeptPlans kept;
    private final BodyCodec codec;

    TakeIns(Handovers handovers, Drafts drafts, KeptPlans kept, BodyCodec codec) {
        this.handovers = handovers;
        this.drafts = drafts;
        this.kept = kept;
        this.codec = codec;
    }

    /** Takes one in, once. */
    @Transactional
    public Answer takeIn(Scope scope, TakeInHandover command) {
        var held = handovers.hold(scope, command.handover());
        return switch (held.handover().state()) {
            case TAKEN_IN -> new Answer.AlreadyTakenIn();
            case RECALLED -> new Answer.Recalled();
            case WAITING, PUT_ASIDE -> taken(scope, command, held);
        };
    }

    private Answer taken(Scope scope, TakeInHandover command, Handovers.Sealed held) {
        var answer =
                held.handover().matter() == Matter.PLAN_OF_GROUP
                        ? kept.keep(scope, keep(command, held))
                        : drafts.draft(scope, draft(command, held));
        return switch (answer) {
            case DraftPlan.Answer.Drafted(var plan) ->
                    new Answer.TakenIn(
                            handovers.takenIn(scope, command.handover(), plan.id()), plan);
            case DraftPlan.Answer refused -> new Answer.NotDrafted(refused);
        };
    }

    private static KeepPlan keep(TakeInHandover command, Handovers.Sealed held) {
        return new KeepPlan(
                command.handover(),
                new PlanId(held.subject()),
                requireNonNull(held.handover().emulationGroup()),
                held.handover().year(),
                command.kind(),
                command.under(),
                command.unit());
    }

    private DraftPlan draft(TakeInHandover command, Handovers.Sealed held) {
        var body = codec.read(held.body().bytes());
        return new DraftPlan(
                command.kind(),
                held.handover().year(),
                null,
                new Start.FromPredecessor(body, held.subject().toString()),
                command.under(),
                command.unit(),
                held.handover().emulationGroup());
    }
}
