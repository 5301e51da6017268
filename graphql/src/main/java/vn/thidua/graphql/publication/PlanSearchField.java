package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.publication.FoundPlan;
import vn.thidua.platform.publication.FoundText;
import vn.thidua.platform.publication.PlanFilter;
import vn.thidua.platform.publication.PlanSearch;

/** {@code Oversight.planSearch}. */
@Singleton
final class PlanSearchField implements ObjectField<Oversight> {
    private final PlanSearch search;

    PlanSearchField(PlanSearch search) {
        this.search = search;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "planSearch";
    }

    @Override
    public Connection<FoundView> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments
                        .find(PublishedPlansField.Filter.class, "filter")
                        .map(PublishedPlansField.Filter::wanted)
                        .orElse(PlanFilter.ALL);
        var wanted = filter.looking(arguments.as(String.class, "words"));
        return Connection.of(page, search.find(caller.scope(), wanted, page).map(FoundView::new));
    }

    /** A plan that was found, as clients see it. */
    record FoundView(FoundPlan found) {
        PlanView plan() {
            return new PlanView(found.plan());
        }

        List<FoundText> matches() {
            return found.matches();
        }
    }
}
