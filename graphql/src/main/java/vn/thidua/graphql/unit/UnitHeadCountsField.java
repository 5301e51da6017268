package vn.thidua.graphql.unit;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.unit.HeadCount;
import vn.thidua.tenants.unit.HeadCounts;
import vn.thidua.tenants.unit.Unit;

/** {@code Unit.headCounts}. */
@Singleton
final class UnitHeadCountsField implements ObjectField<Unit> {
    private final HeadCounts counts;

    UnitHeadCountsField(HeadCounts counts) {
        this.counts = counts;
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public String name() {
        return "headCounts";
    }

    @Override
    public Connection<HeadCount> fetch(Unit unit, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, counts.list(caller.scope(), unit.id(), page));
    }
}
