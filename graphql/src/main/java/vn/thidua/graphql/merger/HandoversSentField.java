package vn.thidua.graphql.merger;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.merger.Handover;
import vn.thidua.platform.merger.SentHandovers;

/** {@code OwnAgency.handoversSent}. */
@Singleton
final class HandoversSentField implements ObjectField<OwnAgency> {
    private final SentHandovers handovers;

    HandoversSentField(SentHandovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "handoversSent";
    }

    @Override
    public Connection<Handover> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, handovers.list(own.scope(), page));
    }
}
