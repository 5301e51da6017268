package vn.thidua.graphql.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.tenants.approval.Step;
import vn.thidua.tenants.approval.Turn;
import vn.thidua.tenants.approval.TurnState;

/**
 * A step of a plan's procedure, and how the plan stands to it.
 *
 * @param turns whose turn it is or was, the latest first
 * @param mayTake whether it is the caller's turn to take it
 */
record ApprovalStepView(Step step, List<Turn> turns, boolean mayTake) {
    ApprovalStepView {
        turns = List.copyOf(turns);
    }

    boolean isOpen() {
        return open().isPresent();
    }

    Optional<LocalDate> dueOn() {
        return open().flatMap(turn -> Optional.ofNullable(turn.dueOn()));
    }

    boolean isLate() {
        return open().map(Turn::isLate).orElse(false);
    }

    private Optional<Turn> open() {
        return turns.stream().filter(turn -> turn.state() == TurnState.OPEN).findFirst();
    }
}
