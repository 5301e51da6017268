package vn.thidua.graphql.duty;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.AgencyLoader;
import vn.thidua.graphql.field.LoadedField;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.link.LinkLoader;
import vn.thidua.graphql.publication.PublishedPlanLoader;
import vn.thidua.platform.duty.Coverage;

/** What a row of coverage names. */
@Factory
final class CoverageFields {
    private static final String TYPE = "Coverage";

    @Singleton
    ObjectField<Coverage> agency() {
        return LoadedField.of(
                TYPE, "agency", (row, caller) -> caller.load(AgencyLoader.class, row.agency()));
    }

    @Singleton
    ObjectField<Coverage> bearer() {
        return LoadedField.of(
                TYPE, "bearer", (row, caller) -> caller.load(AgencyLoader.class, row.bearer()));
    }

    @Singleton
    ObjectField<Coverage> link() {
        return LoadedField.of(
                TYPE,
                "link",
                (row, caller) -> {
                    var link = row.link();
                    return link == null ? null : caller.load(LinkLoader.class, link);
                });
    }

    @Singleton
    ObjectField<Coverage> plan() {
        return LoadedField.of(
                TYPE,
                "plan",
                (row, caller) -> {
                    var plan = row.plan();
                    return plan == null ? null : caller.load(PublishedPlanLoader.class, plan);
                });
    }
}
