package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.KindState;
import vn.thidua.tenants.kind.PlanKind;
import vn.thidua.tenants.plan.DraftPlan.Answer;
import vn.thidua.tenants.unit.Units;

/** Whether a new plan fits where it is to stand: its kind, year, unit, group and plan above. */
@Singleton
final class Places {
    private final Plans plans;
    private final Units units;
    private final GroupSeats seats;

    Places(Plans plans, Units units, GroupSeats seats) {
        this.plans = plans;
        this.units = units;
        this.seats = seats;
    }

    /** Why it does not fit; nothing if it does. */
    Optional<Answer> refusal(Scope scope, DraftPlan command, PlanKind kind) {
        if (kind.state() == KindState.RETIRED) {
            return Optional.of(new Answer.KindRetired(kind.id()));
        }
        if (command.year() < DraftPlan.YEAR_MIN || command.year() > DraftPlan.YEAR_MAX) {
            return Optional.of(new Answer.YearOutOfRange(command.year()));
        }
        var group = command.group();
        if (group != null && !seats.sits(scope, group, command.year())) {
            return Optional.of(new Answer.NotInGroup(group, command.year()));
        }
        return unitRefusal(scope, command, kind.definition())
                .or(() -> placeRefusal(scope, command, kind.definition()));
    }

    private Optional<Answer> unitRefusal(Scope scope, DraftPlan command, KindDefinition kind) {
        if ((kind.scope() == KindScope.UNIT) != (command.unit() != null)) {
            return Optional.of(new Answer.UnitNotFitting(kind.scope()));
        }
        if (command.unit() == null || units.fetch(scope, command.unit()).open()) {
            return Optional.empty();
        }
        return Optional.of(new Answer.UnitClosed(command.unit()));
    }

    private Optional<Answer> placeRefusal(Scope scope, DraftPlan command, KindDefinition kind) {
        if (command.under() == null) {
            return kind.scope() == KindScope.UNIT
                    ? Optional.of(new Answer.PlaceMissing(kind.scope()))
                    : Optional.empty();
        }
        var above = plans.fetchPlan(scope, command.under());
        if (!kind.under().contains(above.kind().id())) {
            return Optional.of(new Answer.PlaceNotAllowed(kind.name(), above.kind().name()));
        }
        return switch (above.standing().state()) {
            case DRAFT, SUBMITTED, APPROVED, ISSUED -> Optional.empty();
            case CLOSED, ARCHIVED, DISCARDED, HANDED_ON ->
                    Optional.of(new Answer.PlaceEnded(above.standing()));
        };
    }
}
