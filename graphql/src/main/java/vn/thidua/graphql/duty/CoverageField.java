package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import java.util.Set;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.duty.Coverage;
import vn.thidua.platform.duty.CoverageStatus;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.Duty;

/** {@code Duty.coverage}. */
@Singleton
final class CoverageField implements ObjectField<Duty> {
    private final Coverages coverages;

    CoverageField(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public String type() {
        return "Duty";
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Connection<Coverage> fetch(Duty duty, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var statuses = Set.copyOf(arguments.list(CoverageStatus.class, "statuses"));
        return Connection.of(page, coverages.list(caller.scope(), duty.id(), statuses, page));
    }
}
