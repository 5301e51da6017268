package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.decision.AwardHistory;
import vn.thidua.tenants.decision.AwardLine;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.awards}. */
@Singleton
final class UnitAwardsField implements ObjectField<Unit> {
    private final AwardHistory history;

    UnitAwardsField(AwardHistory history) {
        this.history = history;
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "awards";
    }

    @Override
    public Connection<AwardLine> fetch(Unit unit, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var laureate = new Subject.OfUnit(unit.id());
        return Connection.of(page, history.list(caller.scope(), laureate, page));
    }
}
