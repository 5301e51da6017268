package vn.thidua.tenants.decision;

import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.NoticedAward;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** An agency on a Monday that shows whom it is to award; made anew for each test. */
@Prototype
final class NoticeStage {
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final TurnedClock clock;
    private final DecisionCasting cast;
    private final DecisionIssuing issuing;
    private final PublicNotices open;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    NoticeStage(
            TurnedClock clock,
            DecisionCasting cast,
            AwardCasting awards,
            PlanCasting plans,
            DecisionIssuing issuing,
            PublicNotices open) {
        this.clock = clock;
        this.cast = cast;
        this.issuing = issuing;
        this.open = open;
        on(MONDAY);
        scope = plans.agency("North");
        unit = awards.unit(scope, "Văn phòng", 5, 20);
        review = cast.review(scope);
    }

    Scope scope() {
        return scope;
    }

    Unit unit() {
        return unit;
    }

    AwardReview review() {
        return review;
    }

    void on(LocalDate day) {
        clock.turnTo(day, LocalTime.of(8, 30));
    }

    void turnToToday() {
        clock.turnToToday();
    }

    Nomination laborer(String name) {
        var person = cast.person(scope, unit, name);
        return cast.nominated(scope, review, person, DecisionCasting.LABORER);
    }

    IssueDecision.Answer issue(AwardDecisionId draft, LocalDate day) {
        return issuing.issue(scope, DecisionCasting.issue(draft, day));
    }

    List<String> names(AwardNotice notice) {
        return open.laureates(notice.id(), PageRequest.first(9)).items().stream()
                .map(NoticedAward::name)
                .toList();
    }

    AwardLineId line(AwardDecisionId draft, int place) {
        return cast.lines(scope, draft).get(place).id();
    }
}
