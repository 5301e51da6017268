package vn.thidua.graphql.session;

import jakarta.inject.Singleton;
import vn.thidua.graphql.agency.OwnAgency;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.SignInAttempt;
import vn.thidua.platform.access.SignInHistory;

/** {@code OwnAgency.signIns}. */
@Singleton
final class AgencySignInsField implements ObjectField<OwnAgency> {
    private final SignInHistory history;

    AgencySignInsField(SignInHistory history) {
        this.history = history;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "signIns";
    }

    @Override
    public Connection<SignInAttempt> fetch(
            OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var account = arguments.find(AccountId.class, "account").orElse(null);
        return Connection.of(page, history.listOfAgency(own.scope(), account, page));
    }
}
