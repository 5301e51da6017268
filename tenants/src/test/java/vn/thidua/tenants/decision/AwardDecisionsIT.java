package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.rulebook.BonusOutcome;
import vn.thidua.tenants.decision.IssueDecision.Answer;
import vn.thidua.tenants.eligibility.HoldCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.register.DocumentNumber;
import vn.thidua.tenants.register.Numbering;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** What can be decided, what a decision is issued by, and the money that goes with it. */
@ExtendWith(House.class)
class AwardDecisionsIT {
    private static final String FIGHTER = DecisionCasting.FIGHTER;
    private static final String LABORER = DecisionCasting.LABORER;
    private static final int CLERKS = 50;

    private final Casting casting;
    private final DecisionCasting cast;
    private final AwardCasting awards;
    private final HoldCasting holds;
    private final DecisionDesk desk;
    private final DecisionIssuing issuing;
    private final AwardDecisions decisions;
    private final Nominations nominations;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    AwardDecisionsIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            HoldCasting holds,
            PlanCasting plans,
            DecisionDesk desk,
            DecisionIssuing issuing,
            AwardDecisions decisions,
            Nominations nominations) {
        this.casting = casting;
        this.cast = cast;
        this.awards = awards;
        this.holds = holds;
        this.desk = desk;
        this.issuing = issuing;
        this.decisions = decisions;
        this.nominations = nominations;
        scope = plans.agency("North");
        unit = awards.unit(scope, "Văn phòng", 5, 20);
        review = cast.review(scope);
    }

    private Nomination laborer(String name) {
        return cast.nominated(scope, review, cast.person(scope, unit, name), LABORER);
    }

    private Answer issue(AwardDecisionId decision) {
        return issuing.issue(scope, DecisionCasting.issue(decision, DecisionCasting.BEFORE));
    }

    private static Decimal dong(String amount) {
        return new Decimal(amount);
    }

    @Test
    @DisplayName("1.9 a decision freezes coefficient × base salary of its day, rounded up")
    void aDecisionFreezesTheBonusesOfItsDay() {
        var an = cast.person(scope, unit, "Nguyễn Văn An");
        var laborer = cast.nominated(scope, review, an, LABORER);
        var fighter = cast.endorsed(scope, review, an, FIGHTER);
        var team =
                cast.nominated(
                        scope, review, new Subject.OfUnit(unit.id()), "ADVANCED_LABOR_COLLECTIVE");

        var decision = cast.issued(scope, DecisionCasting.BEFORE, laborer, fighter, team);
        var later = cast.issued(scope, DecisionCasting.AFTER, laborer("Lê Thị Bình"));

        assertThat(cast.lines(scope, decision.id()))
                .extracting(AwardLine::name, AwardLine::bonus, AwardLine::bonusOutcome)
                .containsExactly(
                        tuple("Nguyễn Văn An", dong("0"), BonusOutcome.HIGHER_TITLE_PAID),
                        tuple("Nguyễn Văn An", dong("2340000"), BonusOutcome.PAID),
                        tuple("Văn phòng", dong("1880000"), BonusOutcome.PAID));
        assertThat(cast.lines(scope, later.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.bonus()).isEqualTo(dong("760000")))
                .satisfies(line -> assertThat(line.coefficient()).isEqualTo(dong("0.3")));
        var sums = decisions.sums(scope, List.of(decision.id(), later.id()));
        assertThat(sums.get(decision.id()).total()).isEqualTo(dong("4220000"));
        assertThat(sums.get(later.id()).total()).isEqualTo(dong("760000"));
    }

    @Test
    void anIssuedDecisionBearsItsNumberAndItsNominationsAreAwarded() {
        var nomination = laborer("Nguyễn Văn An");

        var decision = cast.issued(scope, DecisionCasting.BEFORE, nomination);

        assertThat(decision.state()).isEqualTo(DecisionState.ISSUED);
        assertThat(decision.documentNumber()).isEqualTo("1");
        assertThat(decision.documentSymbol()).isEqualTo("/QĐ-STP");
        assertThat(decision.signature()).isEqualTo(DecisionCasting.SIGNATURE);
        assertThat(nominations.fetch(scope, nomination.id()).state())
                .isEqualTo(NominationState.AWARDED);
        assertThat(issue(decision.id())).isEqualTo(new Answer.NoDraft());
        assertThat(desk.discard(scope, new DiscardDecision(decision.id())))
                .isEqualTo(new DiscardDecision.Answer.NoDraft());
    }

    @Test
    void aTitleThatNeedsAVoteWaitsForIt() {
        var person = cast.person(scope, unit, "Nguyễn Văn An");
        var nomination = cast.nominated(scope, review, person, FIGHTER);

        assertThat(cast.adding(scope, nomination.id()))
                .isEqualTo(new AddLaureates.Answer.Unfit(nomination, Obstacle.NOT_ENDORSED));
        assertThat(cast.adding(scope, laborer("Lê Thị Bình").id()))
                .isInstanceOf(AddLaureates.Answer.Added.class);
    }

    @Test
    void whatWasWithdrawnMeanwhileIsNotDecided() {
        var nomination = laborer("Nguyễn Văn An");
        var draft = cast.drafted(scope, nomination);
        nominations.withdraw(scope, new WithdrawNomination(nomination.id(), "Xin rút"));

        assertThat(issue(draft))
                .isInstanceOfSatisfying(
                        Answer.Unfit.class,
                        unfit -> assertThat(unfit.obstacle()).isEqualTo(Obstacle.NOT_OPEN));
        var line = cast.lines(scope, draft).getFirst().id();
        desk.remove(scope, new RemoveLaureates(draft, List.of(line)));
        assertThat(issue(draft)).isEqualTo(new Answer.Empty());
        assertThat(cast.adding(scope, nomination.id()))
                .isInstanceOfSatisfying(
                        AddLaureates.Answer.Unfit.class,
                        unfit -> assertThat(unfit.obstacle()).isEqualTo(Obstacle.NOT_OPEN));
    }

    @Test
    void whoIsHeldBackMeanwhileIsNotDecided() {
        var nomination = laborer("Nguyễn Văn An");
        var draft = cast.drafted(scope, nomination);
        var officer = holds.officer(scope);
        var hold = holds.held(officer, nomination.nominee());

        assertThat(issue(draft))
                .isInstanceOfSatisfying(
                        Answer.Unfit.class,
                        unfit -> assertThat(unfit.obstacle()).isEqualTo(Obstacle.HELD));
        holds.closed(officer, hold, null);
        assertThat(issue(draft)).isInstanceOf(Answer.Issued.class);
    }

    @Test
    void fiftyClerksGetFiftyNumbersWithoutAGap() {
        var drafts =
                IntStream.range(0, CLERKS)
                        .mapToObj(n -> awards.team(scope, unit, "Đội " + n))
                        .map(team -> cast.drafted(scope, awards.nominated(scope, review, team)))
                        .toList();

        var answers = AtOnce.all(drafts.stream().map(this::issuing).toList());

        assertThat(answers).allMatch(Answer.Issued.class::isInstance);
        assertThat(answers)
                .extracting(answer -> ((Answer.Issued) answer).decision().documentNumber())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, CLERKS).mapToObj(Integer::toString).toList());
    }

    private Callable<Answer> issuing(AwardDecisionId draft) {
        return () -> issue(draft);
    }

    @Test
    void aNominationStandsInOneDecisionWhoeverIsFirst() {
        var nomination = laborer("Nguyễn Văn An");
        var drafts = IntStream.range(0, CLERKS).mapToObj(_ -> cast.begun(scope)).toList();

        var answers = AtOnce.all(drafts.stream().map(draft -> adding(draft, nomination)).toList());

        assertThat(answers).filteredOn(AddLaureates.Answer.Added.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(
                        new AddLaureates.Answer.Unfit(nomination, Obstacle.IN_DECISION_ALREADY)
                                ::equals)
                .hasSize(CLERKS - 1);
        var draft = ((AddLaureates.Answer.Added) added(answers)).decision().id();
        desk.discard(scope, new DiscardDecision(draft));
        assertThat(cast.adding(scope, nomination.id()))
                .isInstanceOf(AddLaureates.Answer.Added.class);
    }

    @Test
    void nobodyIsPrintedTwiceForOneAward() {
        var an = cast.person(scope, unit, "Nguyễn Văn An");
        var one = cast.nominated(scope, cast.review(scope), an, DecisionCasting.LABORER);
        var again = cast.nominated(scope, cast.review(scope), an, DecisionCasting.LABORER);
        var draft = cast.drafted(scope, one);

        assertThat(desk.add(scope, new AddLaureates(draft, List.of(again.id()))))
                .isEqualTo(new AddLaureates.Answer.Unfit(again, Obstacle.PRINTED_ALREADY));
    }

    private static AddLaureates.Answer added(List<AddLaureates.Answer> answers) {
        return answers.stream()
                .filter(AddLaureates.Answer.Added.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private Callable<AddLaureates.Answer> adding(AwardDecisionId draft, Nomination nomination) {
        return () -> desk.add(scope, new AddLaureates(draft, List.of(nomination.id())));
    }

    @Test
    void aRefusalTakesNoNumber() {
        var first = cast.issued(scope, DecisionCasting.BEFORE, laborer("Nguyễn Văn An"));
        var draft = cast.drafted(scope, laborer("Lê Thị Bình"));
        var taken = new Numbering.Typed(new DocumentNumber("001"));
        var day = DecisionCasting.BEFORE;
        var sign = DecisionCasting.SIGNATURE;

        assertThat(
                        issuing.issue(
                                scope,
                                new IssueDecision(draft, taken, "/QĐ-STP", day, "Bắc Ninh", sign)))
                .isEqualTo(new Answer.NumberTaken(new DocumentNumber("001")));
        assertThat(
                        issuing.issue(
                                scope,
                                new IssueDecision(draft, new Numbering.Next(), " ", day, "", sign)))
                .isEqualTo(
                        new Answer.TextUnfit(
                                List.of(IssueDecision.Text.SYMBOL, IssueDecision.Text.PLACE)));
        assertThat(issuing.issue(scope, DecisionCasting.issue(draft, day.withYear(2099))))
                .isInstanceOf(Answer.DateToCome.class);
        assertThat(first.documentNumber()).isEqualTo("1");
        assertThat(issue(draft))
                .isInstanceOfSatisfying(
                        Answer.Issued.class,
                        issued -> assertThat(issued.decision().documentNumber()).isEqualTo("2"));
    }

    @Test
    void onlyTheOfficeDecidesAndOthersFindNothing() {
        var draft = cast.drafted(scope, laborer("Nguyễn Văn An"));
        var planner = casting.as(scope, Role.PLANNER);
        var stranger = casting.cast().stranger();
        var command = DecisionCasting.issue(draft, DecisionCasting.BEFORE);

        assertThatThrownBy(() -> issuing.issue(planner, command)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> issuing.issue(stranger, command)).isInstanceOf(NotVisible.class);
        assertThat(decisions.fetch(casting.as(scope, Role.VIEWER), draft).state())
                .isEqualTo(DecisionState.DRAFT);
    }
}
