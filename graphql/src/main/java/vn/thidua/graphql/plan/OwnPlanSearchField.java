package vn.thidua.graphql.plan;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.publication.FoundText;
import vn.thidua.tenants.plan.FoundPlan;
import vn.thidua.tenants.plan.PlanFilter;
import vn.thidua.tenants.plan.PlanSearch;
import vn.thidua.tenants.plan.PlanState;

/** {@code OwnAgency.planSearch}. */
@Singleton
final class OwnPlanSearchField implements ObjectField<OwnAgency> {
    private final PlanSearch search;

    OwnPlanSearchField(PlanSearch search) {
        this.search = search;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "planSearch";
    }

    @Override
    public Connection<FoundView> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                new PlanFilter(
                        Set.copyOf(arguments.list(PlanState.class, "states")),
                        null,
                        null,
                        null,
                        arguments.find(Integer.class, "year").orElse(null),
                        arguments.as(String.class, "words"));
        return Connection.of(page, search.find(own.scope(), filter, page).map(FoundView::new));
    }

    /** A plan that was found, as its people see it. */
    record FoundView(FoundPlan found) {
        PlanView plan() {
            return PlanView.of(found.plan());
        }

        List<FoundText> matches() {
            return found.matches();
        }
    }
}
