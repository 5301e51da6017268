package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.AwardLineId;
import vn.thidua.platform.award.NoticedAward;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.platform.award.PublishedNotice;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.SetSpecialDays;
import vn.thidua.tenants.calendar.SpecialDay;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** How laureates are shown before they are decided on, and what is objected. */
@ExtendWith(House.class)
class AwardNoticesIT {
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

    private final TurnedClock clock;
    private final DecisionCasting cast;
    private final NoticeCasting shown;
    private final RulePublishing rules;
    private final Calendar calendar;
    private final DecisionDesk desk;
    private final DecisionIssuing issuing;
    private final AwardCorrections corrections;
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final PublicNotices open;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    AwardNoticesIT(
            TurnedClock clock,
            DecisionCasting cast,
            NoticeCasting shown,
            AwardCasting awards,
            PlanCasting plans,
            RulePublishing rules,
            Calendar calendar,
            DecisionDesk desk,
            DecisionIssuing issuing,
            AwardCorrections corrections,
            AwardNotices notices,
            AwardObjections objections,
            PublicNotices open) {
        this.clock = clock;
        this.cast = cast;
        this.shown = shown;
        this.rules = rules;
        this.calendar = calendar;
        this.desk = desk;
        this.issuing = issuing;
        this.corrections = corrections;
        this.notices = notices;
        this.objections = objections;
        this.open = open;
        on(MONDAY);
        scope = plans.agency("North");
        unit = awards.unit(scope, "Văn phòng", 5, 20);
        review = cast.review(scope);
    }

    @AfterEach
    void today() {
        clock.turnToToday();
    }

    private void on(LocalDate day) {
        clock.turnTo(day, LocalTime.of(8, 30));
    }

    /** The agency's own rules ask for three working days. */
    private void askForThreeDays() {
        rules.publish(scope, Stating.timeLimit(TimeLimitKind.PUBLIC_NOTICE, 3));
    }

    private Nomination laborer(String name) {
        var person = cast.person(scope, unit, name);
        return cast.nominated(scope, review, person, DecisionCasting.LABORER);
    }

    private IssueDecision.Answer issue(AwardDecisionId draft, LocalDate day) {
        return issuing.issue(scope, DecisionCasting.issue(draft, day));
    }

    private List<String> names(AwardNotice notice) {
        return open.laureates(notice.id(), PageRequest.first(9)).items().stream()
                .map(NoticedAward::name)
                .toList();
    }

    private boolean isRunning(AwardNotice notice) {
        return open.find(notice.id()).map(PublishedNotice::isRunning).orElseThrow();
    }

    private AwardLineId line(AwardDecisionId draft, int place) {
        return cast.lines(scope, draft).get(place).id();
    }

    @Test
    void aDecisionWaitsForTheWorkingDaysThatTheRulesAskFor() {
        askForThreeDays();
        var holiday = new SpecialDay(MONDAY.plusDays(2), "Nghỉ bù", false);
        calendar.set(scope, new SetSpecialDays(2026, List.of(holiday)));
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"), laborer("Lê Thị Bình"));
        assertThat(issue(draft, MONDAY)).isEqualTo(new IssueDecision.Answer.NotShown(2));
        assertThat(notices.post(scope, new PostNotice(draft, 2)))
                .isEqualTo(new PostNotice.Answer.DaysOutOfRange(3, Calendar.WORKING_DAYS_MAX));

        var notice = shown.posted(scope, draft);

        var friday = MONDAY.plusDays(4);
        assertThat(notice.workingDays()).isEqualTo(3);
        assertThat(notice.endsOn()).as("Wednesday is no working day").isEqualTo(friday);
        assertThat(names(notice)).containsExactly("Nguyễn Văn An", "Lê Thị Bình");
        on(friday);
        assertThat(isRunning(notice)).isTrue();
        assertThat(issue(draft, friday)).isEqualTo(new IssueDecision.Answer.NoticeRuns(friday));
        on(friday.plusDays(1));
        assertThat(issue(draft, friday)).isEqualTo(new IssueDecision.Answer.NoticeRuns(friday));
        assertThat(issue(draft, friday.plusDays(1)))
                .isInstanceOf(IssueDecision.Answer.Issued.class);
        assertThat(isRunning(notice)).as("it stays readable").isFalse();
        corrections.correct(
                scope, new CorrectAward(line(draft, 0), "Nguyễn Văn Ân", "CV 1", "In sai"));
        assertThat(names(notice)).as("but not as misprinted").containsExactly("Lê Thị Bình");
    }

    @Test
    void aLineThatIsAddedLaterNeedsANoticeOfItsOwn() {
        askForThreeDays();
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"));
        shown.posted(scope, draft);
        desk.add(scope, new AddLaureates(draft, List.of(laborer("Lê Thị Bình").id())));
        on(MONDAY.plusDays(4));
        assertThat(issue(draft, MONDAY.plusDays(4)))
                .isEqualTo(new IssueDecision.Answer.NotShown(1));

        var second = shown.posted(scope, draft);

        assertThat(second.part()).isEqualTo(2);
        assertThat(second.endsOn()).isEqualTo(MONDAY.plusDays(9));
        assertThat(names(second)).containsExactly("Lê Thị Bình");
        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.NothingToShow());
        assertThat(issue(draft, MONDAY.plusDays(4)))
                .isEqualTo(new IssueDecision.Answer.NoticeRuns(MONDAY.plusDays(9)));
        desk.remove(scope, new RemoveLaureates(draft, List.of(line(draft, 1))));
        assertThat(names(second)).as("whoever is taken off is shown no more").isEmpty();
        assertThat(issue(draft, MONDAY.plusDays(4)))
                .isInstanceOf(IssueDecision.Answer.Issued.class);
    }

    @Test
    void aNoticeThatNoRuleAsksForIsWaitedForOncePosted() {
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"));

        var notice = shown.posted(scope, draft);

        assertThat(notice.endsOn()).as("the custom of five days").isEqualTo(MONDAY.plusDays(7));
        assertThat(issue(draft, MONDAY)).isInstanceOf(IssueDecision.Answer.NoticeRuns.class);
        assertThat(notices.takeDown(scope, new TakeDownNotice(notice.id(), " ")))
                .isEqualTo(new TakeDownNotice.Answer.ReasonUnfit(AwardNotice.REASON_MAX));
        var down = new TakeDownNotice(notice.id(), "Đăng nhầm dự thảo");
        assertThat(notices.takeDown(scope, down))
                .isInstanceOf(TakeDownNotice.Answer.TakenDown.class);
        assertThat(notices.takeDown(scope, down)).isEqualTo(new TakeDownNotice.Answer.NotPosted());
        assertThat(open.find(notice.id())).isEmpty();
        assertThat(names(notice)).isEmpty();
        assertThat(issue(draft, MONDAY)).isInstanceOf(IssueDecision.Answer.Issued.class);
        assertThat(cast.lines(scope, draft).getFirst().notice()).isNull();
    }

    @Test
    void whereNoRuleSaysForHowLongTheOfficeDoes() {
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"));
        on(LocalDate.of(2025, 1, 6));

        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.DaysMissing());
        assertThat(notices.post(scope, new PostNotice(draft, 1)))
                .isInstanceOfSatisfying(
                        PostNotice.Answer.Posted.class,
                        it -> assertThat(it.notice().endsOn()).isEqualTo("2025-01-07"));
    }

    @Test
    void aDraftThatIsGivenUpIsShownNoMore() {
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);

        desk.discard(scope, new DiscardDecision(draft));

        assertThat(open.find(notice.id())).isEmpty();
        assertThat(notices.fetch(scope, notice.id()).state())
                .isEqualTo(AwardNoticeState.TAKEN_DOWN);
        assertThat(names(notice)).isEmpty();
        assertThat(objections.receive(scope, shown.objecting(notice, null)))
                .isEqualTo(new ReceiveObjection.Answer.TooLate());
        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.NoDraft());
    }
}
