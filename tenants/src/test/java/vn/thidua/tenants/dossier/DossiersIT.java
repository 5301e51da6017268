package vn.thidua.tenants.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.TurnedClock;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.rulebook.RulePublishing;
import vn.thidua.platform.rulebook.Stating;
import vn.thidua.platform.rulebook.rule.TimeLimitKind;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** How dossiers are put together, sent, given back and taken as complete. */
@ExtendWith(House.class)
class DossiersIT {
    private static final int ROUNDS = 12;
    private static final String MINUTES = "REVIEW_MINUTES";

    private final Casting casting;
    private final AwardCasting awards;
    private final AttachmentCasting files;
    private final SomePeople people;
    private final PlanCasting plans;
    private final RulePublishing rules;
    private final Nominations nominations;
    private final Papers papers;
    private final Dossiers dossiers;
    private final DossierDesk desk;
    private final DossierReads reads;
    private final TurnedClock clock;
    private final Scope scope;

    DossiersIT(
            TurnedClock clock,
            Casting casting,
            AwardCasting awards,
            AttachmentCasting files,
            SomePeople people,
            PlanCasting plans,
            RulePublishing rules,
            Nominations nominations,
            Papers papers,
            Dossiers dossiers,
            DossierDesk desk,
            DossierReads reads) {
        this.clock = clock;
        this.casting = casting;
        this.awards = awards;
        this.files = files;
        this.people = people;
        this.plans = plans;
        this.rules = rules;
        this.nominations = nominations;
        this.papers = papers;
        this.dossiers = dossiers;
        this.desk = desk;
        this.reads = reads;
        this.scope = plans.agency("Department");
    }

    @BeforeEach
    void state() {
        rules.publish(
                scope,
                Stating.paper(AwardCasting.COMMENDATION, MINUTES, "Biên bản bình xét của đơn vị"));
        rules.publish(scope, Stating.timeLimit(TimeLimitKind.RETURN_DOSSIER, 5));
    }

    private Nomination nominated(Unit unit) {
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        return awards.nominated(scope, review, unit);
    }

    private Nomination nominatedUntil(Unit unit, LocalDate lastDay) {
        return nominatedUntil(AwardStage.YEARLY, unit, lastDay);
    }

    private Nomination nominatedUntil(AwardStage stage, Unit unit, LocalDate lastDay) {
        var date = RoughDate.parse(lastDay.toString());
        var due = new Deadline(DueKind.DOSSIER, date, false, null, List.of(), null, null, null);
        var plan = plans.issuedSaying(scope, "Kế hoạch", Section.DEADLINES, List.of(due));
        return awards.nominated(scope, awards.opened(scope, plan, stage), unit);
    }

    private AddPaper.Answer add(Nomination nomination, @Nullable String code, Attachment... some) {
        var ids = List.of(some).stream().map(Attachment::id).toList();
        return papers.add(scope, new AddPaper(nomination.id(), code, "Biên bản", "Số 3/BB", ids));
    }

    private SendDossier.Answer send(Scope who, Nomination nomination, @Nullable String late) {
        return dossiers.send(who, new SendDossier(nomination.id(), late));
    }

    @AfterEach
    void turnToToday() {
        clock.turnToToday();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-04-29, 2026-05-08
                    2025-12-31, 2026-01-08
                    2026-11-23, 2026-12-01
                    """)
    void anAnswerIsDueInFiveWorkingDaysOverHolidays(LocalDate sentOn, LocalDate dueOn) {
        clock.turnTo(sentOn, LocalTime.of(9, 0));
        var nomination = nominated(awards.unit(scope, "Phòng 1", 5, 5));

        var sent = ((SendDossier.Answer.Sent) send(scope, nomination, null)).dossier();

        assertThat(sent.answerDueOn()).isEqualTo(dueOn);
    }

    @Test
    void theDossierOfAWithdrawnNominationStaysAsItIs() {
        var nomination = nominated(awards.unit(scope, "Phòng rút", 5, 5));
        send(scope, nomination, null);
        nominations.withdraw(scope, new WithdrawNomination(nomination.id(), "Xin rút"));

        assertThat(desk.accept(scope, new AcceptDossier(nomination.id())))
                .isEqualTo(new AcceptDossier.Answer.NotWaiting(DossierState.SENT));
    }

    @Test
    @DisplayName("S4-28 an incomplete dossier goes back with a reason, a complete one is taken")
    void anIncompleteDossierGoesBack() {
        var nomination = nominated(awards.unit(scope, "Phòng 1", 5, 5));
        var id = nomination.id();
        var sent = ((SendDossier.Answer.Sent) send(scope, nomination, null)).dossier();
        assertThat(sent.state()).isEqualTo(DossierState.SENT);
        assertThat(sent.answerDueOn()).isAfter(plans.today().plusDays(4));

        assertThat(desk.accept(scope, new AcceptDossier(id)))
                .isEqualTo(
                        new AcceptDossier.Answer.Incomplete(
                                List.of("Biên bản bình xét của đơn vị")));
        assertThat(add(nomination, MINUTES)).isEqualTo(new AddPaper.Answer.NotWithYou());
        assertThat(desk.giveBack(scope, new JudgeDossier(id, " ")))
                .isEqualTo(new JudgeDossier.Answer.ReasonUnfit(1000));
        desk.giveBack(scope, new JudgeDossier(id, "Thiếu biên bản"));
        assertThat(add(nomination, MINUTES, files.uploaded(scope)))
                .isInstanceOf(AddPaper.Answer.Added.class);
        send(scope, nomination, null);
        assertThat(desk.accept(scope, new AcceptDossier(id)))
                .isInstanceOf(AcceptDossier.Answer.Accepted.class);

        var dossier = reads.fetch(scope, id);
        assertThat(dossier.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(dossier.steps())
                .extracting(DossierStep::action)
                .containsExactly(
                        DossierAction.ACCEPT,
                        DossierAction.SEND,
                        DossierAction.RETURN,
                        DossierAction.SEND);
        assertThat(desk.reopen(scope, new JudgeDossier(id, "Xem lại biên bản")))
                .isInstanceOf(JudgeDossier.Answer.Judged.class);
    }

    @Test
    @DisplayName("S4-17 after the last day only the office takes a dossier, and says why")
    void whatIsLateIsTakenByTheOfficeAlone() {
        var unit = awards.unit(scope, "Phòng 1", 5, 5);
        var head = casting.as(scope, Role.UNIT_HEAD);
        people.head(scope, unit, people.person(scope, unit, "Nguyễn Văn An", head));
        var today = plans.today();
        var late = nominatedUntil(unit, today.minusDays(1));

        assertThat(send(head, late, "Xin nộp muộn"))
                .isEqualTo(new SendDossier.Answer.DeadlinePassed(today.minusDays(1)));
        assertThat(send(scope, late, null))
                .isEqualTo(new SendDossier.Answer.LateReasonUnfit(today.minusDays(1), 1000));
        assertThat(send(scope, late, "Do bão lụt"))
                .isInstanceOfSatisfying(
                        SendDossier.Answer.Sent.class,
                        it -> assertThat(it.dossier().lateReason()).isEqualTo("Do bão lụt"));
    }

    @Test
    void theLastDayItselfIsInTime() {
        var unit = awards.unit(scope, "Phòng 1", 5, 5);
        var head = casting.as(scope, Role.UNIT_HEAD);
        people.head(scope, unit, people.person(scope, unit, "Nguyễn Văn An", head));

        assertThat(send(head, nominatedUntil(unit, plans.today()), null))
                .isInstanceOf(SendDossier.Answer.Sent.class);
        var adHoc = nominatedUntil(AwardStage.AD_HOC, unit, plans.today().minusDays(1));
        assertThat(send(head, adHoc, null))
                .as("what nobody could foresee has no last day")
                .isInstanceOf(SendDossier.Answer.Sent.class);
    }

    @Test
    void aDossierIsJudgedByTheRulesOfTheDayOnWhichItIsReceived() {
        var nomination = nominated(awards.unit(scope, "Phòng 1", 5, 5));
        rules.publish(
                scope, Stating.paper(AwardCasting.COMMENDATION, "CONSENT", "Ý kiến của cấp ủy"));
        assertThat(codes(nomination.id())).contains(MINUTES).doesNotContain("CONSENT");

        send(scope, nomination, null);

        assertThat(codes(nomination.id())).contains(MINUTES, "CONSENT");
        assertThat(nominations.fetch(scope, nomination.id()).rules())
                .hasSizeGreaterThan(nomination.rules().size());
    }

    private List<String> codes(NominationId id) {
        return reads.checklists(scope, List.of(id)).get(id).stream()
                .map(item -> item.paper().rule().code())
                .toList();
    }

    @Test
    void whoTakesAndWhoGivesBackAtOnceDoNotBothSucceed() {
        var nomination = nominated(awards.unit(scope, "Phòng 1", 5, 5));
        add(nomination, MINUTES);
        send(scope, nomination, null);
        var id = nomination.id();

        var answers =
                AtOnce.<Object>all(
                        () -> desk.accept(scope, new AcceptDossier(id)),
                        () -> desk.giveBack(scope, new JudgeDossier(id, "Thiếu chữ ký")));

        var accepted = answers.getFirst() instanceof AcceptDossier.Answer.Accepted;
        assertThat(answers.get(1) instanceof JudgeDossier.Answer.Judged).isNotEqualTo(accepted);
        assertThat(reads.fetch(scope, id).state())
                .isEqualTo(accepted ? DossierState.ACCEPTED : DossierState.RETURNED);
        assertThat(reads.fetch(scope, id).steps()).hasSize(2);
    }

    @Test
    void whoSendsADossierAndWhoWithdrawsTheNominationDoNotStandInEachOthersWay() {
        var unit = awards.unit(scope, "Phòng 1", 5, 5);
        var review = awards.opened(scope, awards.plan(scope), AwardStage.YEARLY);
        for (var round = 0; round < ROUNDS; round++) {
            var nomination = awards.nominated(scope, review, unit);
            var withdraw = new WithdrawNomination(nomination.id(), "Xin rút");

            var answers =
                    AtOnce.<Object>all(
                            () -> send(scope, nomination, null),
                            () -> nominations.withdraw(scope, withdraw));

            var sent = answers.getFirst() instanceof SendDossier.Answer.Sent;
            assertThat(sent || answers.getFirst() instanceof SendDossier.Answer.NotWithYou)
                    .isTrue();
            assertThat(answers.getLast()).isInstanceOf(WithdrawNomination.Answer.Withdrawn.class);
            assertThat(reads.fetch(scope, nomination.id()).steps()).hasSize(sent ? 1 : 0);
        }
    }

    @Test
    void aFileIsInOnePaperAndFreeAgainWhenThatIsTakenOut() {
        var nomination = nominated(awards.unit(scope, "Phòng 1", 5, 5));
        var file = files.uploaded(scope);
        var dossier = ((AddPaper.Answer.Added) add(nomination, MINUTES, file)).dossier();

        assertThat(add(nomination, null, file))
                .isEqualTo(new AddPaper.Answer.FileTaken(file.name()));
        assertThat(add(nomination, "UNHEARD_OF")).isInstanceOf(AddPaper.Answer.CodeUnknown.class);
        var paper = dossier.papers().getFirst().id();
        assertThat(papers.remove(scope, new RemovePaper(paper)))
                .isInstanceOfSatisfying(
                        RemovePaper.Answer.Removed.class,
                        it -> assertThat(it.dossier().papers()).isEmpty());
        assertThat(add(nomination, null, file)).isInstanceOf(AddPaper.Answer.Added.class);
    }
}
