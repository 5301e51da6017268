package vn.thidua.platform.award;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.Directory;

/** The door of an agency that follows awards through moves and mergers, as far as published. */
@Singleton
@Transactional
public class AwardsAcross {
    private static final String LATEST = "published-award.latest";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final AwardLineId LAST = new AwardLineId(new UUID(-1L, -1L));

    private final PublishedAwardRepository awards;
    private final Directory directory;

    AwardsAcross(PublishedAwardRepository awards, Directory directory) {
        this.awards = awards;
        this.directory = directory;
    }

    /**
     * Published awards of the agency and of those that it follows, the newest first.
     *
     * @param words syllables of the laureate's name; empty for everybody
     */
    public Page<PublishedAward> ofAgency(Scope scope, String words, PageRequest page) {
        scope.require(Permission.READ);
        var from = From.of(page);
        var rows =
                awards.listOf(
                        directory.forebears(scope, scope.agency()),
                        Folding.pattern(words),
                        from.day(),
                        from.line(),
                        page.limit());
        return paged(rows, page);
    }

    /** Published awards of one citizen in whatever agency, the newest first. */
    public Page<PublishedAward> ofCitizen(Scope scope, CitizenHash citizen, PageRequest page) {
        scope.require(Permission.READ);
        var from = From.of(page);
        var rows = awards.listOfCitizen(citizen.bytes(), from.day(), from.line(), page.limit());
        return paged(rows, page);
    }

    private static Page<PublishedAward> paged(List<PublishedAward> rows, PageRequest page) {
        return Page.of(rows, page, row -> Cursor.of(LATEST, row.conferredOn(), row.id().value()));
    }

    private record From(LocalDate day, AwardLineId line) {
        static From of(PageRequest page) {
            var cursor = page.cursor(LATEST, 2);
            return new From(
                    cursor.map(at -> at.date(0)).orElse(LAST_DAY),
                    cursor.map(at -> new AwardLineId(at.id(1))).orElse(LAST));
        }
    }
}
