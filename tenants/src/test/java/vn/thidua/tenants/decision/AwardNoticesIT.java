package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.award.PublicNotices;
import vn.thidua.platform.award.PublishedNotice;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.SetSpecialDays;
import vn.thidua.tenants.calendar.SpecialDay;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;

/** How laureates are shown before they are decided on, and what is objected. */
@ExtendWith(House.class)
class AwardNoticesIT {
    private static final LocalDate MONDAY = NoticeStage.MONDAY;

    private final NoticeStage stage;
    private final DecisionCasting cast;
    private final NoticeCasting shown;
    private final RulePublishing rules;
    private final Calendar calendar;
    private final DecisionDesk desk;
    private final AwardCorrections corrections;
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final PublicNotices open;
    private final Nominations nominations;
    private final HoldCasting holds;
    private final Scope scope;

    AwardNoticesIT(
            NoticeStage stage,
            DecisionCasting cast,
            NoticeCasting shown,
            RulePublishing rules,
            Calendar calendar,
            DecisionDesk desk,
            AwardCorrections corrections,
            AwardNotices notices,
            AwardObjections objections,
            PublicNotices open,
            Nominations nominations,
            HoldCasting holds) {
        this.stage = stage;
        this.cast = cast;
        this.shown = shown;
        this.rules = rules;
        this.calendar = calendar;
        this.desk = desk;
        this.corrections = corrections;
        this.notices = notices;
        this.objections = objections;
        this.open = open;
        this.nominations = nominations;
        this.holds = holds;
        scope = stage.scope();
    }

    @AfterEach
    void today() {
        stage.turnToToday();
    }

    /** The agency's own rules ask for three working days. */
    private void askForThreeDays() {
        rules.publish(scope, Stating.timeLimit(TimeLimitKind.PUBLIC_NOTICE, 3));
    }

    private boolean isRunning(AwardNotice notice) {
        return open.find(notice.id()).map(PublishedNotice::isRunning).orElseThrow();
    }

    @Test
    void aDecisionWaitsForTheWorkingDaysThatTheRulesAskFor() {
        askForThreeDays();
        var holiday = new SpecialDay(MONDAY.plusDays(2), "Nghỉ bù", false);
        calendar.set(scope, new SetSpecialDays(2026, List.of(holiday)));
        var draft =
                cast.drafted(scope, stage.laborer("Nguyễn Văn An"), stage.laborer("Lê Thị Bình"));
        assertThat(stage.issue(draft, MONDAY)).isEqualTo(new IssueDecision.Answer.NotShown(2));
        assertThat(notices.post(scope, new PostNotice(draft, 2)))
                .isEqualTo(new PostNotice.Answer.DaysOutOfRange(3, Calendar.WORKING_DAYS_MAX));

        var notice = shown.posted(scope, draft);

        var friday = MONDAY.plusDays(4);
        assertThat(notice.workingDays()).isEqualTo(3);
        assertThat(notice.endsOn()).as("Wednesday is no working day").isEqualTo(friday);
        assertThat(stage.names(notice)).containsExactly("Nguyễn Văn An", "Lê Thị Bình");
        stage.on(friday);
        assertThat(isRunning(notice)).isTrue();
        assertThat(stage.issue(draft, friday))
                .isEqualTo(new IssueDecision.Answer.NoticeRuns(friday));
        stage.on(friday.plusDays(1));
        assertThat(stage.issue(draft, friday))
                .isEqualTo(new IssueDecision.Answer.NoticeRuns(friday));
        assertThat(stage.issue(draft, friday.plusDays(1)))
                .isInstanceOf(IssueDecision.Answer.Issued.class);
        assertThat(isRunning(notice)).as("it stays readable").isFalse();
        corrections.correct(
                scope, new CorrectAward(stage.line(draft, 0), "Nguyễn Văn Ân", "CV 1", "In sai"));
        assertThat(stage.names(notice)).as("but not as misprinted").containsExactly("Lê Thị Bình");
    }

    @Test
    void aLineThatIsAddedLaterNeedsANoticeOfItsOwn() {
        askForThreeDays();
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        shown.posted(scope, draft);
        desk.add(scope, new AddLaureates(draft, List.of(stage.laborer("Lê Thị Bình").id())));
        stage.on(MONDAY.plusDays(4));
        assertThat(stage.issue(draft, MONDAY.plusDays(4)))
                .isEqualTo(new IssueDecision.Answer.NotShown(1));

        var second = shown.posted(scope, draft);

        assertThat(second.part()).isEqualTo(2);
        assertThat(second.endsOn()).isEqualTo(MONDAY.plusDays(9));
        assertThat(stage.names(second)).containsExactly("Lê Thị Bình");
        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.NothingToShow());
        assertThat(stage.issue(draft, MONDAY.plusDays(4)))
                .isEqualTo(new IssueDecision.Answer.NoticeRuns(MONDAY.plusDays(9)));
        desk.remove(scope, new RemoveLaureates(draft, List.of(stage.line(draft, 1))));
        assertThat(stage.names(second)).as("whoever is taken off is shown no more").isEmpty();
        assertThat(stage.issue(draft, MONDAY.plusDays(4)))
                .isInstanceOf(IssueDecision.Answer.Issued.class);
    }

    @Test
    void nobodyIsShownWhoDoesNotStandOrIsHeldBack() {
        askForThreeDays();
        var gone = stage.laborer("Nguyễn Văn An");
        var draft = cast.drafted(scope, gone);
        nominations.withdraw(scope, new WithdrawNomination(gone.id(), "Xin rút"));
        assertThat(refused(draft)).isEqualTo(Obstacle.NOT_OPEN);

        var held = stage.laborer("Lê Thị Bình");
        var other = cast.drafted(scope, held);
        holds.held(holds.officer(scope), held.nominee());
        assertThat(refused(other)).isEqualTo(Obstacle.HELD);
    }

    private Obstacle refused(AwardDecisionId draft) {
        var answer = notices.post(scope, new PostNotice(draft, null));
        return ((PostNotice.Answer.Unfit) answer).obstacle();
    }

    @Test
    void aNoticeThatNoRuleAsksForIsWaitedForOncePosted() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));

        var notice = shown.posted(scope, draft);

        assertThat(notice.endsOn()).as("the custom of five days").isEqualTo(MONDAY.plusDays(7));
        assertThat(stage.issue(draft, MONDAY)).isInstanceOf(IssueDecision.Answer.NoticeRuns.class);
        assertThat(notices.takeDown(scope, new TakeDownNotice(notice.id(), " ")))
                .isEqualTo(new TakeDownNotice.Answer.ReasonUnfit(AwardNotice.REASON_MAX));
        var down = new TakeDownNotice(notice.id(), "Đăng nhầm dự thảo");
        assertThat(notices.takeDown(scope, down))
                .isInstanceOf(TakeDownNotice.Answer.TakenDown.class);
        assertThat(notices.takeDown(scope, down)).isEqualTo(new TakeDownNotice.Answer.NotPosted());
        assertThat(open.find(notice.id())).isEmpty();
        assertThat(stage.names(notice)).isEmpty();
        assertThat(stage.issue(draft, MONDAY)).isInstanceOf(IssueDecision.Answer.Issued.class);
        assertThat(cast.lines(scope, draft).getFirst().notice()).isNull();
    }

    @Test
    void whereNoRuleSaysForHowLongTheOfficeDoes() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        stage.on(LocalDate.of(2025, 1, 6));

        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.DaysMissing());
        assertThat(notices.post(scope, new PostNotice(draft, 1)))
                .isInstanceOfSatisfying(
                        PostNotice.Answer.Posted.class,
                        it -> assertThat(it.notice().endsOn()).isEqualTo("2025-01-07"));
    }

    @Test
    void aDraftThatIsGivenUpIsShownNoMore() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);

        desk.discard(scope, new DiscardDecision(draft));

        assertThat(open.find(notice.id())).isEmpty();
        assertThat(notices.fetch(scope, notice.id()).state())
                .isEqualTo(AwardNoticeState.TAKEN_DOWN);
        assertThat(stage.names(notice)).isEmpty();
        assertThat(objections.receive(scope, shown.objecting(notice, null)))
                .isEqualTo(new ReceiveObjection.Answer.TooLate());
        assertThat(notices.post(scope, new PostNotice(draft, null)))
                .isEqualTo(new PostNotice.Answer.NoDraft());
    }
}
