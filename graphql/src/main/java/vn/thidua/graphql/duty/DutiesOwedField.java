package vn.thidua.graphql.duty;

import jakarta.inject.Singleton;
import vn.thidua.graphql.directory.Oversight;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.duty.Coverages;
import vn.thidua.platform.duty.OwedDuty;

/** {@code Oversight.dutiesOwed}. */
@Singleton
final class DutiesOwedField implements ObjectField<Oversight> {
    private final Coverages coverages;

    DutiesOwedField(Coverages coverages) {
        this.coverages = coverages;
    }

    @Override
    public String type() {
        return "Oversight";
    }

    @Override
    public String name() {
        return "dutiesOwed";
    }

    @Override
    public Connection<OwedDuty> fetch(
            Oversight oversight, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, coverages.owed(caller.scope(), page));
    }
}
