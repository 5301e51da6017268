package vn.thidua.graphql.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.plan.StepToTake;

/** A step that waits, as clients see it. */
record WaitingStepView(StepToTake waits) {
    PlanView plan() {
        return PlanView.of(waits.plan());
    }

    String stepKey() {
        return waits.turn().stepKey();
    }

    String stepName() {
        return waits.turn().stepName();
    }

    @Nullable LocalDate dueOn() {
        return waits.turn().dueOn();
    }

    boolean isLate() {
        return waits.turn().isLate();
    }

    @Nullable PersonId behalf() {
        return waits.turn().behalf();
    }
}
