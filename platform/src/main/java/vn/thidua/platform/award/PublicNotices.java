package vn.thidua.platform.award;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.directory.AgencyId;

/** The door for everybody, signed in or not, to public notices of those who are to be awarded. */
@Singleton
@Transactional
public class PublicNotices {
    private static final String LATEST = "public-notice.latest";
    private static final String IN_ORDER = "noticed-award.ordinal";
    private static final AwardNoticeId AFTER_ALL = new AwardNoticeId(new UUID(-1L, -1L));

    private final PublishedNoticeRepository notices;
    private final NoticedAwardRepository awards;
    private final Clock clock;

    PublicNotices(PublishedNoticeRepository notices, NoticedAwardRepository awards, Clock clock) {
        this.notices = notices;
        this.awards = awards;
        this.clock = clock;
    }

    /** The notice, if it is posted; also after it has ended. */
    public Optional<PublishedNotice> find(AwardNoticeId notice) {
        return notices.find(notice).map(posted -> posted.on(LocalDate.now(clock)));
    }

    /**
     * Notices of an agency, or of all, the latest first.
     *
     * @param running only those that run, or only those that have ended; absent for both
     */
    public Page<PublishedNotice> list(
            @Nullable AgencyId agency, @Nullable Boolean running, PageRequest page) {
        var today = LocalDate.now(clock);
        var before = page.cursor(LATEST, 1).map(at -> new AwardNoticeId(at.id(0)));
        var rows = notices.list(agency, running, today, before.orElse(AFTER_ALL), page.limit());
        return Page.of(rows, page, row -> Cursor.of(LATEST, row.id().value()))
                .map(posted -> posted.on(today));
    }

    /** Who is to be awarded what by a notice, in its order. */
    public Page<NoticedAward> laureates(AwardNoticeId notice, PageRequest page) {
        var after = page.cursor(IN_ORDER, 1).map(at -> (int) at.number(0)).orElse(0);
        var rows = awards.page(notice, after, page.limit());
        return Page.of(rows, page, row -> Cursor.of(IN_ORDER, row.ordinal()));
    }
}
