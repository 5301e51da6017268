package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.tenants.approval.ApprovalReads;
import vn.thidua.tenants.approval.PassageState;
import vn.thidua.tenants.approval.Turn;
import vn.thidua.tenants.approval.TurnState;

/** A plan that is recorded as issued on paper waits for nobody's step any more. */
@ExtendWith(House.class)
class RecordedOnItsWayIT {
    private final ApprovalCasting casting;
    private final Recordings recordings;
    private final ApprovalReads approvals;
    private final StepsWaiting waiting;
    private final Scope north;

    RecordedOnItsWayIT(
            PlanCasting plans,
            ApprovalCasting casting,
            Recordings recordings,
            ApprovalReads approvals,
            StepsWaiting waiting) {
        this.casting = casting;
        this.recordings = recordings;
        this.approvals = approvals;
        this.waiting = waiting;
        this.north = plans.agency("North");
    }

    @Test
    void endsItsWay() {
        var kind = casting.kind(north, casting.step("mot"));
        var plan = casting.submitted(north, kind);
        var before = waiting.list(north).count();
        var command =
                new RecordPlan(
                        plan,
                        null,
                        null,
                        null,
                        null,
                        Audience.SUBORDINATES_AND_GROUP,
                        LinkPolicy.SUBORDINATES_FREELY);

        assertThat(recordings.record(north, command))
                .isInstanceOf(RecordPlan.Answer.Recorded.class);

        var approval = approvals.list(north, List.of(plan)).getFirst();
        assertThat(before).isEqualTo(1);
        assertThat(approval.passage().state()).isEqualTo(PassageState.RECORDED);
        assertThat(approval.turns()).extracting(Turn::state).containsOnly(TurnState.DROPPED);
        assertThat(waiting.list(north).count()).isZero();
    }
}
