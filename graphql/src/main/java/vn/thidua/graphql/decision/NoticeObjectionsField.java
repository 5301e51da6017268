package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardObjection;
import vn.thidua.tenants.decision.AwardObjections;

/** {@code AwardNotice.objections}. */
@Singleton
final class NoticeObjectionsField implements ObjectField<AwardNotice> {
    private final AwardObjections objections;

    NoticeObjectionsField(AwardObjections objections) {
        this.objections = objections;
    }

    @Override
    public String type() {
        return "AwardNotice";
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public Connection<AwardObjection> fetch(
            AwardNotice notice, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, objections.list(caller.scope(), notice.id(), page));
    }
}
