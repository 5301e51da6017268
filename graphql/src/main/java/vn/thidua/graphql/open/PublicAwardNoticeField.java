package vn.thidua.graphql.open;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.thidua.graphql.field.Arguments;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.ObjectField;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.platform.award.PublishedNotice;

/** {@code PublicReading.awardNotice}. */
@Singleton
final class PublicAwardNoticeField implements ObjectField<PublicReading> {
    private final PublicNotices notices;

    PublicAwardNoticeField(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public String type() {
        return "PublicReading";
    }

    @Override
    public String name() {
        return "awardNotice";
    }

    @Override
    public Optional<PublishedNotice> fetch(
            PublicReading reading, Arguments arguments, CallerContext caller) {
        return notices.find(arguments.as(AwardNoticeId.class, "id"));
    }
}
