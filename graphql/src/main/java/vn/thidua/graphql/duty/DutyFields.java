package vn.thidua.graphql.duty;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.publication.GroupLoader;
import vn.thidua.graphql.publication.PlanView;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.platform.duty.Addressees;
import vn.thidua.platform.duty.Duty;

/** What duties name. */
@Factory
final class DutyFields {
    private static final String TYPE = "Duty";

    @Singleton
    ObjectField<PlanView> duties() {
        return LoadedField.of(
                "PublishedPlan",
                "duties",
                (view, caller) ->
                        caller.load(DutiesUnderLoader.class, view.id())
                                .thenApply(duties -> requireNonNullElse(duties, List.of())));
    }

    @Singleton
    ObjectField<Duty> plan() {
        return LoadedField.of(
                TYPE,
                "plan",
                (duty, caller) -> caller.load(PublishedPlanLoader.class, duty.plan()));
    }

    @Singleton
    ObjectField<Duty> owner() {
        return LoadedField.of(
                TYPE, "owner", (duty, caller) -> caller.load(AgencyLoader.class, duty.owner()));
    }

    @Singleton
    ObjectField<Duty> counts() {
        return LoadedField.of(
                TYPE, "counts", (duty, caller) -> caller.load(CountsLoader.class, duty.id()));
    }

    @Singleton
    ObjectField<Addressees.GroupMembers> group() {
        return LoadedField.of(
                "GroupAddressees",
                "group",
                (members, caller) -> caller.load(GroupLoader.class, members.group()));
    }

    @Singleton
    ObjectField<Addressees.Agencies> agencies() {
        return LoadedField.of(
                "NamedAddressees",
                "agencies",
                (named, caller) -> caller.loadAll(AgencyLoader.class, named.agencies()));
    }
}
