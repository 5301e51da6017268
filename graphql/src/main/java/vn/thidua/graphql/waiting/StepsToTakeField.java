package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.access.Permission;
import vn.thidua.tenants.plan.StepsWaiting;

/** {@code Waiting.stepsToTake}. */
@Singleton
final class StepsToTakeField implements ObjectField<Waiting> {
    private final StepsWaiting steps;

    StepsToTakeField(StepsWaiting steps) {
        this.steps = steps;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "stepsToTake";
    }

    @Override
    public Optional<View> fetch(Waiting waiting, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allows(Permission.TAKE_STEP)) {
            return Optional.empty();
        }
        var waits = steps.list(scope);
        return Optional.of(
                new View(waits.count(), waits.steps().stream().map(WaitingStepView::new).toList()));
    }

    /** Steps that wait, as clients see them. */
    record View(int count, List<WaitingStepView> steps) {}
}
