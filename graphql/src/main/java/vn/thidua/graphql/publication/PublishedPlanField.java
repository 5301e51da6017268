package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** {@code Oversight.publishedPlan}. */
@Singleton
final class PublishedPlanField implements ObjectField<Oversight> {
    private final Publications publications;

    PublishedPlanField(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "publishedPlan";
    }

    @Override
    public PlanView fetch(Oversight oversight, Arguments arguments, CallerContext caller) {
        var plan = arguments.as(PlanId.class, "id");
        return new PlanView(publications.fetch(caller.scope(), plan));
    }
}
