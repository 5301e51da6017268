package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.graphql.page.Connection;
import vn.thidua.platform.award.NoticedAward;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.platform.award.PublishedNotice;

/** {@code PublicAwardNotice.laureates}. */
@Singleton
final class NoticedLaureatesField implements ObjectField<PublishedNotice> {
    private final PublicNotices notices;

    NoticedLaureatesField(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return "PublicAwardNotice";
    }

    @Override
    public String name() {
        return "laureates";
    }

    @Override
    public Connection<NoticedAward> fetch(
            PublishedNotice notice, Arguments arguments, CallerContext caller) {
        var page = arguments.page();
        return Connection.of(page, notices.laureates(notice.id(), page));
    }
}
