package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardNotices;

/** Reads the public notices that lines name. */
@Singleton
final class NoticeLoader implements Loader<AwardNoticeId, AwardNotice> {
    private final AwardNotices notices;

    NoticeLoader(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public Map<AwardNoticeId, AwardNotice> load(CallerContext caller, Set<AwardNoticeId> keys) {
        return notices.findAll(caller.scope(), keys).stream()
                .collect(Collectors.toMap(AwardNotice::id, Function.identity()));
    }
}
