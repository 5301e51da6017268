package vn.thidua.graphql.publication;

import static java.util.Objects.requireNonNullElse;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.publication.Issuer;

/** What a published plan names. */
@Factory
final class PlanFields {
    private static final String TYPE = "PublishedPlan";

    @Singleton
    ObjectField<PlanView> keeper() {
        return LoadedField.of(
                TYPE,
                "keeper",
                (view, caller) -> caller.load(AgencyLoader.class, view.plan().keeper()));
    }

    @Singleton
    ObjectField<PlanView> issuer() {
        return LoadedField.of(
                TYPE,
                "issuer",
                (view, caller) ->
                        switch (view.plan().issuer()) {
                            case Issuer.ByAgency(var agency) ->
                                    caller.load(AgencyLoader.class, agency);
                            case Issuer.ByGroup(var group) -> caller.load(GroupLoader.class, group);
                        });
    }

    @Singleton
    ObjectField<PlanView> currentVersion() {
        return LoadedField.of(
                TYPE,
                "currentVersion",
                (view, caller) -> caller.load(CurrentVersionLoader.class, view.id()));
    }

    @Singleton
    ObjectField<PlanView> targets() {
        return LoadedField.of(
                TYPE,
                "targets",
                (view, caller) ->
                        caller.load(TargetLoader.class, view.id())
                                .thenApply(targets -> requireNonNullElse(targets, List.of())));
    }
}
