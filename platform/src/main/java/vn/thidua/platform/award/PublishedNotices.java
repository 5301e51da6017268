package vn.thidua.platform.award;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;

/**
 * The door of agencies that show whom they are to award, within the transaction that does so. Who
 * is taken off the draft is shown no more.
 */
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class PublishedNotices {
    private final PublishedNoticeRepository notices;
    private final NoticedAwardRepository awards;
    private final Clock clock;

    PublishedNotices(
            PublishedNoticeRepository notices, NoticedAwardRepository awards, Clock clock) {
        this.notices = notices;
        this.awards = awards;
        this.clock = clock;
    }

    /** Lets everybody read a notice. */
    public void post(Scope scope, PublishNotice command) {
        scope.require(Permission.DECIDE_AWARDS);
        notices.insert(
                new PublishedNoticeRow(
                        command.notice(),
                        scope.tenant(),
                        scope.agency(),
                        command.title(),
                        command.year(),
                        command.postedOn(),
                        command.endsOn(),
                        clock.instant()));
        awards.insertAll(
                command.lines().stream()
                        .map(line -> NoticedAwardRow.of(scope, command.notice(), line))
                        .toList());
    }

    /** Shows these no more. */
    public void takeOff(Scope scope, Collection<AwardLineId> lines) {
        scope.require(Permission.DECIDE_AWARDS);
        if (!lines.isEmpty()) {
            awards.takeOff(scope.tenant(), lines);
        }
    }

    /** Nobody else reads these any more. */
    public void takeDown(Scope scope, Collection<AwardNoticeId> wanted) {
        scope.require(Permission.DECIDE_AWARDS);
        if (!wanted.isEmpty()) {
            awards.deleteOf(scope.tenant(), wanted);
            notices.deleteAll(scope.tenant(), wanted);
        }
    }
}
