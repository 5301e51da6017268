package vn.thidua.tenants.plan;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.infra.page.Cursor;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.text.Folding;
import vn.thidua.platform.access.Permission;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;

/** The door to lists of the agency's plans. */
@Singleton
@Transactional
public class PlanLists {
    private static final String CHANGED = "plan.changed";
    private static final String ISSUED = "plan.issued";
    private static final String TITLE = "plan.title";
    private static final LocalDate NEVER = LocalDate.of(1000, 1, 1);
    private static final LocalDate AFTER_ALL = LocalDate.of(9999, 12, 31);
    private static final Instant AT_LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final PlanId LAST = new PlanId(new UUID(-1L, -1L));
    private static final PlanId FIRST = new PlanId(new UUID(0L, 0L));

    private final PlanListRepository plans;

    PlanLists(PlanListRepository plans) {
        this.plans = plans;
    }

    /** Plans of the agency and its units that the filter lets through. */
    public Page<Plan> list(Scope scope, PlanFilter filter, PlanSort sort, PageRequest request) {
        scope.require(Permission.READ);
        var page =
                switch (sort) {
                    case CHANGED_LATEST -> byChange(scope, filter, request);
                    case ISSUED_LATEST -> byIssue(scope, filter, request);
                    case TITLE -> byTitle(scope, filter, request);
                };
        return page.map(PlanLine::plan);
    }

    private Page<PlanLine> byChange(Scope scope, PlanFilter filter, PageRequest request) {
        var cursor = request.cursor(CHANGED, 2);
        var rows =
                plans.byChange(
                        scope.tenant(),
                        filter.states(),
                        filter.kind(),
                        filter.unit(),
                        filter.under(),
                        filter.year(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.instant(0)).orElse(AT_LAST),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(LAST),
                        request.limit());
        return Page.of(rows, request, row -> Cursor.of(CHANGED, row.changedAt(), row.id().value()));
    }

    private Page<PlanLine> byIssue(Scope scope, PlanFilter filter, PageRequest request) {
        var cursor = request.cursor(ISSUED, 2);
        var rows =
                plans.byIssue(
                        scope.tenant(),
                        filter.states(),
                        filter.kind(),
                        filter.unit(),
                        filter.under(),
                        filter.year(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.date(0)).orElse(AFTER_ALL),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(LAST),
                        request.limit());
        return Page.of(rows, request, PlanLists::issuedAt);
    }

    private static Cursor issuedAt(PlanLine row) {
        var on = row.issuedOn() == null ? NEVER : row.issuedOn();
        return Cursor.of(ISSUED, on, row.id().value());
    }

    private Page<PlanLine> byTitle(Scope scope, PlanFilter filter, PageRequest request) {
        var cursor = request.cursor(TITLE, 2);
        var rows =
                plans.byTitle(
                        scope.tenant(),
                        filter.states(),
                        filter.kind(),
                        filter.unit(),
                        filter.under(),
                        filter.year(),
                        Folding.pattern(filter.words()),
                        cursor.map(at -> at.string(0)).orElse(""),
                        cursor.map(at -> new PlanId(at.id(1))).orElse(FIRST),
                        request.limit());
        return Page.of(rows, request, row -> Cursor.of(TITLE, row.title(), row.id().value()));
    }
}
