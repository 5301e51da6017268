package vn.thidua.graphql.publication;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.NodeField;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Finds a published plan by its id. */
@Singleton
final class PublishedPlanNode implements NodeField<PlanId> {
    private final Publications publications;

    PublishedPlanNode(Publications publications) {
        this.publications = publications;
    }

    @Override
    public String type() {
        return "PublishedPlan";
    }

    @Override
    public Class<PlanId> idClass() {
        return PlanId.class;
    }

    @Override
    public PlanView fetch(PlanId id, CallerContext caller) {
        return new PlanView(publications.fetch(caller.scope(), id));
    }
}
