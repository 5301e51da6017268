package vn.thidua.graphql.agency;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Member;

/** {@code OwnAgency.members}. */
@Singleton
final class MembersField implements ObjectField<OwnAgency> {
    private final Accounts accounts;

    MembersField(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String type() {
        return "OwnAgency";
    }

    @Override
    public String name() {
        return "members";
    }

    @Override
    public Connection<Member> fetch(OwnAgency own, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, accounts.list(own.scope(), page));
    }
}
