package vn.thidua.tenants.handover;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.merger.HandoverState;
import vn.thidua.platform.merger.Handovers;
import vn.thidua.tenants.handover.TakeInHandover.Answer;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.Start;

/** The door through which plans of closed agencies become drafts of their successor. */
@Singleton
public class TakeIns {
    private final Handovers handovers;
    private final Drafts drafts;
    private final BodyCodec codec;

    TakeIns(Handovers handovers, Drafts drafts, BodyCodec codec) {
        this.handovers = handovers;
        this.drafts = drafts;
        this.codec = codec;
    }

    /** Takes one in, once. */
    @Transactional
    public Answer takeIn(Scope scope, TakeInHandover command) {
        var held = handovers.hold(scope, command.handover());
        if (held.handover().state() == HandoverState.TAKEN_IN) {
            return new Answer.AlreadyTakenIn();
        }
        return switch (drafts.draft(scope, draft(command, held))) {
            case DraftPlan.Answer.Drafted(var plan) ->
                    new Answer.TakenIn(
                            handovers.takenIn(scope, command.handover(), plan.id()), plan);
            case DraftPlan.Answer refused -> new Answer.NotDrafted(refused);
        };
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
                null);
    }
}
