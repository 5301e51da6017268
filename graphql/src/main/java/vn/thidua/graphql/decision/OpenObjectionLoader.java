package vn.thidua.graphql.decision;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Loader;
import vn.thidua.platform.award.AwardNoticeId;
import vn.thidua.tenants.decision.AwardNotices;

/** Reads how many objections to public notices wait for an answer. */
@Singleton
final class OpenObjectionLoader implements Loader<AwardNoticeId, Integer> {
    private final AwardNotices notices;

    OpenObjectionLoader(AwardNotices notices) {
        this.notices = notices;
    }

    @Override
    public Map<AwardNoticeId, Integer> load(CallerContext caller, Set<AwardNoticeId> keys) {
        return notices.openObjections(caller.scope(), keys);
    }
}
