package vn.thidua.graphql.approval;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.graphql.plan.PlanView;
import vn.thidua.tenants.approval.Turn;
import vn.thidua.tenants.plan.StepsWaiting;

/** {@code OwnAgency.openTurns}. */
@Singleton
final class AgencyOpenTurnsField implements ObjectField<OwnAgency> {
    private final StepsWaiting steps;

    AgencyOpenTurnsField(StepsWaiting steps) {
        this.steps = steps;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "openTurns";
    }

    @Override
    public Connection<View> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var lateOnly = arguments.as(Boolean.class, "lateOnly");
        return Connection.of(
                page,
                steps.all(own.scope(), lateOnly, page)
                        .map(open -> new View(PlanView.of(open.plan()), open.turn())));
    }

    /** A turn that nobody has taken yet, as clients see it. */
    record View(PlanView plan, Turn turn) {}
}
