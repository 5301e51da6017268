package vn.thidua.graphql.waiting;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.OwedDuty;

/** {@code Waiting.dutiesUnanswered}. */
@Singleton
final class DutiesUnansweredField implements ObjectField<Waiting> {
    private static final int NAMED_MAX = 5;

    private final Coverages coverages;

    DutiesUnansweredField(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public String type() {
        return "Waiting";
    }

    @Override
    public String name() {
        return "dutiesUnanswered";
    }

    @Override
    public Optional<View> fetch(Waiting waiting, Arguments arguments, CallerContext caller) {
        var scope = caller.scope();
        if (!scope.allows(Permission.DRAFT_PLAN) && !scope.allows(Permission.LINK_PLAN)) {
            return Optional.empty();
        }
        var owed = coverages.unanswered(scope, PageRequest.first(PageRequest.FIRST_MAX)).items();
        return Optional.of(new View(owed.size(), owed.stream().limit(NAMED_MAX).toList()));
    }

    /** Duties that wait, as clients see them. */
    record View(int count, List<OwedDuty> duties) {}
}
