package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.platform.award.PublishedNotice;
import vn.thidua.platform.directory.AgencyId;

/** {@code PublicReading.awardNotices}. */
@Singleton
final class PublicAwardNoticesField implements ObjectField<PublicReading> {
    private final PublicNotices notices;

    PublicAwardNoticesField(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "awardNotices";
    }

    @Override
    public Connection<PublishedNotice> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        var agency = arguments.find(AgencyId.class, "agency").orElse(null);
        var running = arguments.find(Boolean.class, "isRunning").orElse(null);
        return Connection.of(page, notices.list(agency, running, page));
    }
}
