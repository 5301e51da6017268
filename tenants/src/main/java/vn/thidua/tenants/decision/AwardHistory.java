package vn.thidua.tenants.decision;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.tenants.subject.Subject;

/** The door of who asks what somebody of the agency was awarded. */
@Singleton
@Transactional
public class AwardHistory {
    private static final String LATEST = "award-line.latest";
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final AwardLineId LAST = new AwardLineId(new UUID(-1L, -1L));

    private final AwardLineRepository lines;

    AwardHistory(AwardLineRepository lines) {
        this.lines = lines;
    }

    /** What a person or collective was awarded, the newest first; what was revoked is shown so. */
    public Page<AwardLine> list(Scope scope, Subject laureate, PageRequest page) {
        scope.require(Permission.READ);
        var cursor = page.cursor(LATEST, 2);
        var rows =
                lines.history(
                        scope.tenant(),
                        laureate.id(),
                        cursor.map(at -> at.date(0)).orElse(LAST_DAY),
                        cursor.map(at -> new AwardLineId(at.id(1))).orElse(LAST),
                        page.limit());
        return Page.of(rows, page, row -> Cursor.of(LATEST, row.conferredOn(), row.id().value()))
                .map(AwardLineRow::line);
    }
}
