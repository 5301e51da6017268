package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.nomination.AwardCasting;

/** What is objected to public notices, who reads it, and what it keeps back. */
@ExtendWith(House.class)
class AwardObjectionsIT {
    private static final LocalDate MONDAY = NoticeStage.MONDAY;
    private static final int PAIRS = 12;

    private final NoticeStage stage;
    private final Casting casting;
    private final DecisionCasting cast;
    private final NoticeCasting shown;
    private final AwardCasting awards;
    private final DecisionDesk desk;
    private final AwardNotices notices;
    private final AwardObjections objections;
    private final Sql sql;
    private final Scope scope;

    AwardObjectionsIT(
            NoticeStage stage,
            Casting casting,
            DecisionCasting cast,
            NoticeCasting shown,
            AwardCasting awards,
            DecisionDesk desk,
            AwardNotices notices,
            AwardObjections objections,
            Sql sql) {
        this.stage = stage;
        this.casting = casting;
        this.cast = cast;
        this.shown = shown;
        this.awards = awards;
        this.desk = desk;
        this.notices = notices;
        this.objections = objections;
        this.sql = sql;
        scope = stage.scope();
    }

    @AfterEach
    void today() {
        stage.turnToToday();
    }

    @Test
    void aDecisionWaitsUntilEveryObjectionIsAnswered() {
        var draft =
                cast.drafted(scope, stage.laborer("Nguyễn Văn An"), stage.laborer("Lê Thị Bình"));
        var notice = shown.posted(scope, draft);
        var an = stage.line(draft, 0);
        var against = shown.objected(scope, notice, an);
        var later = MONDAY.plusDays(8);
        stage.on(later);
        var late = shown.objected(scope, notice, null);
        assertThat(stage.issue(draft, later)).isEqualTo(new IssueDecision.Answer.ObjectionsOpen(2));
        assertThat(notices.takeDown(scope, new TakeDownNotice(notice.id(), "Đã đủ ngày")))
                .isEqualTo(new TakeDownNotice.Answer.ObjectionsOpen(2));

        answer(late, AnswerObjection.Outcome.REJECTED);
        var upheld = answer(against, AnswerObjection.Outcome.UPHELD);

        assertThat(upheld)
                .isInstanceOfSatisfying(
                        AnswerObjection.Answer.Answered.class,
                        it -> {
                            assertThat(it.objection().state()).isEqualTo(ObjectionState.UPHELD);
                            assertThat(it.objection().closedBy()).isNotBlank();
                            assertThat(it.objection().closedAt()).isNotNull();
                        });
        assertThat(stage.names(notice)).containsExactly("Lê Thị Bình");
        assertThat(objections.receive(scope, shown.objecting(notice, an)))
                .isEqualTo(new ReceiveObjection.Answer.LineNotThere());
        assertThat(stage.issue(draft, later)).isInstanceOf(IssueDecision.Answer.Issued.class);
        assertThat(objections.receive(scope, shown.objecting(notice, null)))
                .isEqualTo(new ReceiveObjection.Answer.TooLate());
    }

    private AnswerObjection.Answer answer(
            AwardObjection objection, AnswerObjection.Outcome outcome) {
        var command = new AnswerObjection(objection.id(), outcome, "Đã xác minh");
        return objections.answer(scope, command);
    }

    @Test
    void anObjectionToTheWholeNoticeThatWasRightLeavesNothingOfIt() {
        var draft =
                cast.drafted(scope, stage.laborer("Nguyễn Văn An"), stage.laborer("Lê Thị Bình"));
        var notice = shown.posted(scope, draft);
        desk.add(scope, new AddLaureates(draft, List.of(stage.laborer("Trần Văn Cư").id())));

        answer(shown.objected(scope, notice, null), AnswerObjection.Outcome.UPHELD);

        assertThat(cast.lines(scope, draft))
                .extracting(AwardLine::name)
                .containsExactly("Trần Văn Cư");
        assertThat(stage.names(notice)).isEmpty();
    }

    @Test
    void whatWasEnteredByMistakeIsKeptAndWaitedForNoMore() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);
        var objection = shown.objected(scope, notice, null);
        var withdrawal = new WithdrawObjection(objection.id(), "Nhập nhầm hồ sơ khác");

        assertThat(objections.withdraw(scope, new WithdrawObjection(objection.id(), "")))
                .isEqualTo(new WithdrawObjection.Answer.ReasonUnfit(AwardObjection.ANSWER_MAX));
        assertThat(objections.withdraw(scope, withdrawal))
                .isInstanceOf(WithdrawObjection.Answer.Withdrawn.class);

        assertThat(objections.withdraw(scope, withdrawal))
                .isEqualTo(new WithdrawObjection.Answer.NotOpen(ObjectionState.WITHDRAWN));
        assertThat(answer(objection, AnswerObjection.Outcome.UPHELD))
                .isEqualTo(new AnswerObjection.Answer.NotOpen(ObjectionState.WITHDRAWN));
        assertThat(notices.openObjections(scope, List.of(notice.id()))).isEmpty();
        assertThat(objections.list(scope, notice.id(), PageRequest.first(5)).items())
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEqualTo("Nhập nhầm hồ sơ khác"));
    }

    @Test
    void whoObjectsIsForTheOfficeAloneAndNotInTheTrail() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);
        var objection = shown.objected(scope, notice, null);
        answer(objection, AnswerObjection.Outcome.REJECTED);
        var viewer = casting.as(scope, Role.VIEWER);
        var page = PageRequest.first(5);

        assertThat(notices.openObjections(viewer, List.of(notice.id()))).isEmpty();
        assertThatThrownBy(() -> objections.list(viewer, notice.id(), page))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> notices.post(viewer, new PostNotice(draft, null)))
                .isInstanceOf(NotPermitted.class);
        var stranger = casting.cast().stranger();
        assertThatThrownBy(() -> objections.receive(stranger, shown.objecting(notice, null)))
                .isInstanceOf(NotVisible.class);
        assertThat(objections.list(stranger, notice.id(), page).items()).isEmpty();
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?"
                                        + " AND action LIKE 'awardObjection.%'",
                                scope.tenant().value()))
                .isEqualTo(2);
        assertThat(
                        sql.number(
                                "SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?"
                                        + " AND (detail LIKE '%Phản%' OR detail LIKE '%0912%')",
                                scope.tenant().value()))
                .isZero();
        assertThat(shown.objecting(notice, null).toString()).doesNotContain("Phản");
    }

    @Test
    void whatIsObjectedSaysWhoAndWhatAndIsOfADayOfTheNotice() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var notice = shown.posted(scope, draft);

        assertThat(objections.receive(scope, objecting(notice, " ", "Sai", MONDAY)))
                .isEqualTo(
                        new ReceiveObjection.Answer.TextUnfit(
                                ReceiveObjection.Text.OBJECTOR_NAME, AwardObjection.NAME_MAX));
        assertThat(objections.receive(scope, objecting(notice, "Phản", "S".repeat(4001), MONDAY)))
                .isEqualTo(
                        new ReceiveObjection.Answer.TextUnfit(
                                ReceiveObjection.Text.CONTENT, AwardObjection.CONTENT_MAX));
        for (var wrong : List.of(MONDAY.minusDays(1), MONDAY.plusDays(1))) {
            assertThat(objections.receive(scope, objecting(notice, "Phản", "Sai", wrong)))
                    .isEqualTo(new ReceiveObjection.Answer.DateOutOfRange(MONDAY, MONDAY));
        }
    }

    private static ReceiveObjection objecting(
            AwardNotice notice, String name, String content, LocalDate day) {
        return new ReceiveObjection(
                notice.id(), null, name, null, ObjectionChannel.EMAIL, content, day);
    }

    @Test
    void anObjectionBesideTheIssuingIsWaitedForOrComesTooLate() {
        var drafts =
                IntStream.range(0, PAIRS)
                        .mapToObj(n -> awards.team(scope, stage.unit(), "Đội " + n))
                        .map(
                                team ->
                                        cast.drafted(
                                                scope,
                                                awards.nominated(scope, stage.review(), team)))
                        .toList();
        var posted = drafts.stream().map(draft -> shown.posted(scope, draft)).toList();
        var later = MONDAY.plusDays(9);
        stage.on(later);
        var acts = new ArrayList<Callable<Object>>();
        for (var i = 0; i < PAIRS; i++) {
            var draft = drafts.get(i);
            var notice = posted.get(i);
            acts.add(() -> stage.issue(draft, later));
            acts.add(() -> objections.receive(scope, shown.objecting(notice, null)));
        }

        var answers = AtOnce.all(acts);

        for (var i = 0; i < PAIRS; i++) {
            var issued = answers.get(2 * i) instanceof IssueDecision.Answer.Issued;
            assertThat(answers.get(2 * i + 1))
                    .isInstanceOf(
                            issued
                                    ? ReceiveObjection.Answer.TooLate.class
                                    : ReceiveObjection.Answer.Received.class);
        }
    }

    @Test
    void anObjectionIsAnsweredOnceWhoeverIsFirst() {
        var draft = cast.drafted(scope, stage.laborer("Nguyễn Văn An"));
        var objection = shown.objected(scope, shown.posted(scope, draft), stage.line(draft, 0));

        var answers =
                AtOnce.all(
                        () -> answer(objection, AnswerObjection.Outcome.UPHELD),
                        () -> answer(objection, AnswerObjection.Outcome.REJECTED));

        var upheld = answers.getFirst() instanceof AnswerObjection.Answer.Answered;
        assertThat(answers.get(1) instanceof AnswerObjection.Answer.Answered).isNotEqualTo(upheld);
        assertThat(objections.fetch(scope, objection.id()).state())
                .isEqualTo(upheld ? ObjectionState.UPHELD : ObjectionState.REJECTED);
        assertThat(cast.lines(scope, draft)).hasSize(upheld ? 0 : 1);
    }
}
