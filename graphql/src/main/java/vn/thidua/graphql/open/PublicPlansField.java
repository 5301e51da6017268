package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PublicPlan;
import vn.thidua.platform.publication.PublicPlanFilter;
import vn.thidua.platform.publication.PublicPlans;

/** {@code PublicReading.plans}. */
@Singleton
final class PublicPlansField implements ObjectField<PublicReading> {
    private final PublicPlans plans;

    PublicPlansField(PublicPlans plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public Connection<PublicPlan> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var filter =
                new PublicPlanFilter(
                        arguments.find(AgencyId.class, "issuer").orElse(null),
                        arguments.find(Integer.class, "year").orElse(null),
                        arguments.find(String.class, "words").orElse(""));
        return Connection.of(page, plans.list(filter, page));
    }
}
