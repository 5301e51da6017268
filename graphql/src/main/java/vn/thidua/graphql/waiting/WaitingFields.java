package vn.thidua.graphql.waiting;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.person.PersonLoader;
import vn.thidua.platform.link.LinkJob;
import vn.thidua.tenants.plan.PlanJob;

/** The parts of what waits; those read together share a loader. */
@Factory
final class WaitingFields {
    @Singleton
    ObjectField<Waiting> plansToApprove() {
        return plans("plansToApprove", PlanJob.APPROVE);
    }

    @Singleton
    ObjectField<Waiting> plansToIssue() {
        return plans("plansToIssue", PlanJob.ISSUE);
    }

    @Singleton
    ObjectField<Waiting> plansReturned() {
        return plans("plansReturned", PlanJob.REWRITE);
    }

    @Singleton
    ObjectField<Waiting> linksToAnswer() {
        return links("linksToAnswer", LinkJob.ANSWER);
    }

    @Singleton
    ObjectField<Waiting> linksBehind() {
        return links("linksBehind", LinkJob.ACKNOWLEDGE);
    }

    @Singleton
    ObjectField<Waiting> childrenBehind() {
        return links("childrenBehind", LinkJob.REMIND);
    }

    @Singleton
    ObjectField<WaitingStepView> onBehalfOf() {
        return LoadedField.of(
                "WaitingStep",
                "onBehalfOf",
                (step, caller) -> {
                    var behalf = step.behalf();
                    return behalf == null ? null : caller.load(PersonLoader.class, behalf);
                });
    }

    private static ObjectField<Waiting> plans(String name, PlanJob job) {
        return LoadedField.of(
                "Waiting", name, (waiting, caller) -> caller.load(WaitingPlansLoader.class, job));
    }

    private static ObjectField<Waiting> links(String name, LinkJob job) {
        return LoadedField.of(
                "Waiting", name, (waiting, caller) -> caller.load(WaitingLinksLoader.class, job));
    }
}
