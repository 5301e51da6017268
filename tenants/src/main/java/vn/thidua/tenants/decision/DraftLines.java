package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.PublishedNotices;

/** Takes lines off drafts that the caller has locked: from then on nobody is shown them. */
@Singleton
class DraftLines {
    private static final String DISCARDED = "Dự thảo quyết định không được ban hành";

    private final AwardLineRepository lines;
    private final AwardNoticeRepository notices;
    private final PublishedNotices published;
    private final Clock clock;

    DraftLines(
            AwardLineRepository lines,
            AwardNoticeRepository notices,
            PublishedNotices published,
            Clock clock) {
        this.lines = lines;
        this.notices = notices;
        this.published = published;
        this.clock = clock;
    }

    /** Takes these off. */
    void takeOff(Scope scope, AwardDecisionId decision, List<AwardLineId> wanted) {
        if (!wanted.isEmpty()) {
            lines.remove(scope.tenant(), decision, wanted);
            published.takeOff(scope, wanted);
        }
    }

    /** Takes all off, and the notices with them. */
    void takeOffAll(Scope scope, AwardDecisionId decision) {
        lines.removeAll(scope.tenant(), decision);
        var all =
                notices.listOf(scope.tenant(), List.of(decision)).stream()
                        .map(AwardNoticeRow::id)
                        .toList();
        var now = clock.instant();
        all.forEach(id -> notices.takeDown(scope.tenant(), id, DISCARDED, now, scope.account()));
        published.takeDown(scope, all);
    }
}
