package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.platform.rulebook.rule.Proportion;
import vn.thidua.tenants.council.CloseSession.Recognition;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeCouncil;
import vn.thidua.tenants.evidence.InitiativeState;
import vn.thidua.tenants.evidence.Initiatives;
import vn.thidua.tenants.evidence.WithdrawInitiative;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** A council of initiatives sits and votes, and closing its session says what is recognised. */
@ExtendWith(House.class)
class InitiativeSessionsIT {
    private final CouncilCasting councils;
    private final SessionCasting awards;
    private final InitiativeSittings cast;
    private final EvidenceCasting evidence;
    private final CouncilSessions sessions;
    private final DecidingSessions deciding;
    private final Places places;
    private final Initiatives initiatives;
    private final InitiativeCouncil onPaper;
    private final Scope scope;
    private final Scope south;
    private final SomeUnits units;
    private final Unit unit;
    private final List<Voter> five;
    private final LocalDate today;

    InitiativeSessionsIT(
            CouncilCasting councils,
            SessionCasting awards,
            InitiativeSittings cast,
            EvidenceCasting evidence,
            CouncilSessions sessions,
            DecidingSessions deciding,
            Places places,
            Initiatives initiatives,
            InitiativeCouncil onPaper,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.awards = awards;
        this.cast = cast;
        this.evidence = evidence;
        this.sessions = sessions;
        this.deciding = deciding;
        this.places = places;
        this.initiatives = initiatives;
        this.onPaper = onPaper;
        this.units = units;
        scope = plans.agency("North");
        south = plans.agency("South");
        unit = units.unit(scope, "Văn phòng");
        five = councils.voters(scope, unit, 5);
        today = plans.today();
    }

    private Council council() {
        return councils.ofInitiatives(scope, today.getYear(), five);
    }

    private Initiative initiative(String name) {
        return evidence.submitted(scope, name, evidence.person(scope, unit, "Tác giả"));
    }

    private Initiative now(Initiative initiative) {
        return initiatives.fetch(scope, initiative.id());
    }

    private CloseSession.Answer close(CouncilSession session, @Nullable Recognition recognition) {
        return sessions.close(scope, new CloseSession(session.id(), recognition));
    }

    private Recognition recognition() {
        return new Recognition("15/QĐ-HĐSK", today);
    }

    private List<AgendaItem> agenda(CouncilSession session) {
        return Objects.requireNonNull(
                sessions.agenda(scope, List.of(session.id())).get(session.id()));
    }

    private WithdrawInitiative.Answer withdraw(Initiative initiative) {
        return initiatives.withdraw(scope, new WithdrawInitiative(initiative.id(), "Xin rút"));
    }

    @Test
    void whatMoreThanHalfVoteForIsRecognisedWhenTheSessionCloses() {
        var good = initiative("Số hóa hồ sơ");
        var poor = initiative("Đổi mẫu bìa");
        var session = cast.convened(scope, council(), good, poor);
        cast.vote(scope, session, five, good, 3);
        cast.vote(scope, session, five, poor, 2);
        assertThat(now(good).state()).isEqualTo(InitiativeState.SUBMITTED);

        assertThat(close(session, recognition())).isInstanceOf(CloseSession.Answer.Closed.class);

        assertThat(agenda(session))
                .extracting(AgendaItem::initiative, AgendaItem::outcome)
                .containsExactly(
                        tuple(good.id(), CouncilOutcome.PASSED),
                        tuple(poor.id(), CouncilOutcome.NOT_PASSED));
        assertThat(now(good))
                .extracting(
                        Initiative::state,
                        Initiative::effectScope,
                        Initiative::decisionNumber,
                        Initiative::decidedOn)
                .containsExactly(InitiativeState.RECOGNISED, EffectScope.UNIT, "15/QĐ-HĐSK", today);
        assertThat(now(poor).state()).isEqualTo(InitiativeState.NOT_RECOGNISED);
        assertThat(now(poor).reason()).startsWith("Hội đồng sáng kiến không công nhận");
        assertThat(decidedOn(good, poor)).containsOnly(session.id()).hasSize(2);
    }

    private List<CouncilSessionId> decidedOn(Initiative... initiatives) {
        var ids = Stream.of(initiatives).map(Initiative::id).toList();
        assertThat(deciding.of(south, ids)).isEmpty();
        assertThat(Statements.count(() -> deciding.of(scope, ids))).isLessThanOrEqualTo(2);
        return deciding.of(scope, ids).values().stream().map(CouncilSession::id).toList();
    }

    @Test
    void authorsDoNotVoteOnTheirOwnAndStillCountAmongAllMembers() {
        var own = evidence.submitted(scope, "Của tôi", five.get(3).person(), five.get(4).person());
        var session = cast.convened(scope, council(), own);
        cast.open(scope, session, own);

        for (var author : five.subList(3, 5)) {
            assertThat(cast.cast(author, session, own, VoteChoice.FOR))
                    .isEqualTo(new CastVote.Answer.OwnMatter());
        }

        for (var other : five.subList(0, 3)) {
            cast.cast(other, session, own, VoteChoice.FOR);
        }
        cast.close(scope, session, own);
        assertThat(agenda(session).getFirst().ballots().getFirst())
                .extracting(CouncilBallot::needed, CouncilBallot::votesFor)
                .containsExactly(3, 3);
    }

    @Test
    void aSessionThatRecognisesClosesWithTheNumberAndDayOfItsDecision() {
        var good = initiative("Số hóa hồ sơ");
        var session = cast.convened(scope, council(), good);
        assertThat(close(session, recognition())).isEqualTo(new CloseSession.Answer.Undecided(1));
        cast.vote(scope, session, five, good, 5);
        var early = new Recognition("15/QĐ-HĐSK", today.minusDays(1));
        var late = new Recognition("15/QĐ-HĐSK", today.plusDays(1));
        var empty = new Recognition(" ", today);

        var unfit = new CloseSession.Answer.NumberUnfit(Initiative.NUMBER_MAX);
        assertThat(close(session, null)).isEqualTo(unfit);
        assertThat(close(session, empty)).isEqualTo(unfit);
        assertThat(close(session, early)).isEqualTo(new CloseSession.Answer.DayUnfit(today));
        assertThat(close(session, late)).isEqualTo(new CloseSession.Answer.DayUnfit(today));
        assertThat(now(good).state()).isEqualTo(InitiativeState.SUBMITTED);
    }

    @Test
    void aCouncilVotesOnWhatItIsForOnly() {
        var council = council();
        var review = awards.review(scope);
        Nomination fighter = awards.fighter(scope, review, five.getFirst().person());
        var good = initiative("Số hóa hồ sơ");
        var ofAwards = councils.seated(scope, today.getYear(), five);
        var noReview =
                new ConveneSession(
                        ofAwards.id(), null, today, "Phòng họp", SessionCasting.entries(fighter));
        var aReview =
                new ConveneSession(
                        council.id(),
                        review.id(),
                        today,
                        "Phòng họp",
                        InitiativeSittings.entries(good));

        for (var command : List.of(noReview, aReview)) {
            assertThat(sessions.convene(scope, command))
                    .isEqualTo(new ConveneSession.Answer.WrongKind());
        }
        var session = cast.convened(scope, council, good);
        assertThat(
                        sessions.setAgenda(
                                scope,
                                new SetAgenda(session.id(), SessionCasting.entries(fighter))))
                .isEqualTo(new SetAgenda.Answer.Unfit(AgendaFault.WRONG_KIND));
        assertThat(places.set(scope, new SetPlaces(session.id(), List.of())))
                .isEqualTo(new SetPlaces.Answer.WrongKind());
    }

    @Test
    void anInitiativeIsOnOneAgendaAndWaitsForTheCouncil() {
        var council = council();
        var good = initiative("Số hóa hồ sơ");
        var gone = initiative("Đổi mẫu bìa");
        withdraw(gone);
        cast.convened(scope, council, good);

        assertThat(sessions.convene(scope, cast.command(council, good)))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.ON_ANOTHER_AGENDA));
        assertThat(sessions.convene(scope, cast.command(council, gone)))
                .isEqualTo(new ConveneSession.Answer.Unfit(AgendaFault.NOT_STANDING));
        var stranger =
                evidence.submitted(
                        south,
                        "Của cơ quan khác",
                        evidence.person(south, units.unit(south, "Văn phòng"), "Tác giả"));
        assertThatThrownBy(() -> sessions.convene(scope, cast.command(council, stranger)))
                .isInstanceOf(NotVisible.class)
                .hasMessage("no such initiative");
    }

    @Test
    void whatIsDecidedOnPaperMeanwhileIsNoConcernOfTheSession() {
        var paper = initiative("Số hóa hồ sơ");
        var session = cast.convened(scope, council(), paper);
        cast.vote(scope, session, five, paper, 0);
        onPaper.recognise(scope, EvidenceCasting.recognition(paper.id()));

        assertThat(close(session, null)).isInstanceOf(CloseSession.Answer.Closed.class);

        assertThat(now(paper).state()).isEqualTo(InitiativeState.RECOGNISED);
        assertThat(agenda(session).getFirst().outcome()).isNull();
        assertThat(decidedOn(paper)).isEmpty();
    }

    @Test
    void itsQuorumIsThatOfAllSessionsAndNotThatOfAwards() {
        var rule =
                new CouncilRule(
                        new Proportion(2, 3),
                        new Proportion(4, 5),
                        null,
                        null,
                        null,
                        SessionCasting.OWN);
        awards.regulate(scope, rule);

        var session = cast.convened(scope, council(), initiative("Số hóa hồ sơ"));

        assertThat(Objects.requireNonNull(session.quorum()).rule()).isEqualTo("2/3");
    }

    @Test
    void whoWithdrawsWhileTheSessionClosesIsHeardOrTooLate() {
        var chair = five.subList(0, 1);
        var council = councils.ofInitiatives(scope, today.getYear(), chair);
        for (var round = 0; round < 15; round++) {
            var first = initiative("Số hóa hồ sơ");
            var second = initiative("Đổi mẫu bìa");
            var session = cast.convened(scope, council, first, second);
            cast.vote(scope, session, chair, first, 1);
            cast.vote(scope, session, chair, second, 0);

            var answers =
                    AtOnce.<Object>all(
                            () -> close(session, recognition()),
                            () -> withdraw(second),
                            () -> withdraw(first));

            assertThat(answers.getFirst()).isInstanceOf(CloseSession.Answer.Closed.class);
            assertThat(now(first).state())
                    .isEqualTo(
                            answers.getLast() instanceof WithdrawInitiative.Answer.Withdrawn
                                    ? InitiativeState.WITHDRAWN
                                    : InitiativeState.RECOGNISED);
            assertThat(now(second).state())
                    .isEqualTo(
                            answers.get(1) instanceof WithdrawInitiative.Answer.Withdrawn
                                    ? InitiativeState.WITHDRAWN
                                    : InitiativeState.NOT_RECOGNISED);
        }
    }
}
