package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;
import vn.thidua.platform.publication.Issuer;
import vn.thidua.platform.publication.PlanFilter;
import vn.thidua.platform.publication.PlanSort;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishedState;

/** {@code Oversight.publishedPlans}. */
@Singleton
final class PublishedPlansField implements ObjectField<Oversight> {
    private final Publications publications;

    PublishedPlansField(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "publishedPlans";
    }

    @Override
    public Connection<PlanView> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                arguments.find(Filter.class, "filter").map(Filter::wanted).orElse(PlanFilter.ALL);
        var sort = arguments.as(PlanSort.class, "sort");
        var found = publications.list(caller.scope(), filter, sort, page);
        return Connection.of(page, found.map(PlanView::new));
    }

    record Filter(
            @Nullable List<PublishedState> states,
            @Nullable AgencyId issuerAgency,
            @Nullable GroupId issuerGroup,
            @Nullable Integer year,
            @Nullable String words) {
        Filter {
            if (issuerAgency != null && issuerGroup != null) {
                throw new IllegalArgumentException("a plan has one issuer, agency or group");
            }
        }

        PlanFilter wanted() {
            return new PlanFilter(
                    states == null ? Set.of() : Set.copyOf(states),
                    issuer(),
                    year,
                    words == null ? "" : words);
        }

        private @Nullable Issuer issuer() {
            if (issuerAgency != null) {
                return new Issuer.ByAgency(issuerAgency);
            }
            return issuerGroup == null ? null : new Issuer.ByGroup(issuerGroup);
        }
    }
}
