package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.plan.PlanFilter;
import vn.thidua.tenants.plan.PlanLists;
import vn.thidua.tenants.plan.PlanSort;
import vn.thidua.tenants.plan.PlanState;

/** {@code OwnAgency.plans}. */
@Singleton
final class OwnPlansField implements ObjectField<OwnAgency> {
    private final PlanLists plans;

    OwnPlansField(PlanLists plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Connection<PlanView> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                new PlanFilter(
                        Set.copyOf(arguments.list(PlanState.class, "states")),
                        null,
                        null,
                        null,
                        arguments.find(Integer.class, "year").orElse(null),
                        arguments.find(String.class, "words").orElse(""));
        var sort = arguments.find(PlanSort.class, "sort").orElse(PlanSort.CHANGED_LATEST);
        return Connection.of(page, plans.list(own.scope(), filter, sort, page).map(PlanView::of));
    }
}
