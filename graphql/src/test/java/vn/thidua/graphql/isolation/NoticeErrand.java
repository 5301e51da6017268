package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.tenants.decision.AnswerObjection;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.AwardObjections;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionDesk;
import vn.thidua.tenants.decision.DecisionIssuing;
import vn.thidua.tenants.decision.DiscardDecision;
import vn.thidua.tenants.decision.NoticeCasting;
import vn.thidua.tenants.decision.TakeDownNotice;

/** Laureates who are shown before they are decided on, and somebody who objects. */
@Singleton
final class NoticeErrand implements Errand {
    private final NoticeCases cases;
    private final NoticeCasting casting;
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final DecisionIssuing issuing;
    private final DecisionDesk desk;
    private final PublicNotices open;

    NoticeErrand(
            NoticeCases cases,
            NoticeCasting casting,
            AwardNotices notices,
            AwardObjections objections,
            DecisionIssuing issuing,
            DecisionDesk desk,
            PublicNotices open) {
        this.cases = cases;
        this.casting = casting;
        this.notices = notices;
        this.objections = objections;
        this.issuing = issuing;
        this.desk = desk;
        this.open = open;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var page = PageRequest.first(5);
        var notice = cases.notice(world);
        var objection = casting.objected(own, notice, null);
        notices.openObjections(own, List.of(notice.id()));
        objections.list(own, notice.id(), page);
        open.list(own.agency(), null, page);
        open.laureates(notice.id(), page);
        issuing.issue(own, DecisionCasting.issue(notice.decision(), DecisionCasting.AFTER));
        var upheld = AnswerObjection.Outcome.UPHELD;
        objections.answer(own, new AnswerObjection(objection.id(), upheld, "Đúng"));
        casting.forgetObjectorsAfter(own, Duration.ofDays(365 * 11));
        var other = cases.notice(world);
        notices.takeDown(own, new TakeDownNotice(other.id(), "Đăng nhầm"));
        desk.discard(own, new DiscardDecision(cases.notice(world).decision()));
    }
}
