package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.merger.Handover;
import vn.thidua.platform.merger.HandoverState;
import vn.thidua.platform.merger.Handovers;

/** {@code OwnAgency.handovers}. */
@Singleton
final class HandoversField implements ObjectField<OwnAgency> {
    private final Handovers handovers;

    HandoversField(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "handovers";
    }

    @Override
    public Connection<Handover> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var state = arguments.find(HandoverState.class, "state").orElse(null);
        return Connection.of(page, handovers.list(own.scope(), state, page));
    }
}
