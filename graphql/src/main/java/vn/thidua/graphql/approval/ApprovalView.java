package vn.thidua.graphql.approval;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.approval.Approval;
import vn.thidua.tenants.approval.PassageState;
import vn.thidua.tenants.approval.Turn;
import vn.thidua.tenants.approval.TurnState;

/** A plan's way through the procedure of its kind, as clients see it. */
record ApprovalView(Approval approval) {
    PassageState state() {
        return approval.passage().state();
    }

    int revision() {
        return approval.passage().revision();
    }

    Instant begunAt() {
        return approval.passage().begunAt();
    }

    @Nullable Instant endedAt() {
        return approval.passage().endedAt();
    }

    boolean isLate() {
        return steps().stream().anyMatch(ApprovalStepView::isLate);
    }

    /** With the turns of the latest submission only. */
    List<ApprovalStepView> steps() {
        var passage = approval.passage();
        var turns = approval.turns().stream().filter(t -> t.passage().equals(passage.id()));
        var own = turns.toList();
        return passage.steps().stream()
                .map(
                        step ->
                                new ApprovalStepView(
                                        step,
                                        own.stream()
                                                .filter(t -> t.stepKey().equals(step.key()))
                                                .toList(),
                                        approval.takeable().contains(step.key())))
                .toList();
    }

    List<Turn> history() {
        return approval.turns().stream().filter(ApprovalView::isDecided).toList();
    }

    private static boolean isDecided(Turn turn) {
        return turn.state() == TurnState.GRANTED || turn.state() == TurnState.RETURNED;
    }
}
