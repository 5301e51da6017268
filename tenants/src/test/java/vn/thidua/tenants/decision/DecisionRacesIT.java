package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.tenants.decision.RecordingCasting.DAY;
import static vn.thidua.tenants.decision.RecordingCasting.merit;
import static vn.thidua.tenants.decision.RecordingCasting.typed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.PublicAwards;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Decisions on which others work at the same moment. */
@ExtendWith(House.class)
class DecisionRacesIT {
    private static final int ROUNDS = 12;

    private final DecisionCasting cast;
    private final RecordingCasting recorded;
    private final CouncilCasting councils;
    private final SessionCasting sittings;
    private final CouncilSessions sessions;
    private final DecisionIssuing issuing;
    private final DecisionStriking striking;
    private final DecisionAmending amending;
    private final DecisionPublishing publishing;
    private final AwardDecisions decisions;
    private final AwardHistory history;
    private final Nominations nominations;
    private final PublicAwards open;
    private final PlanCasting plans;
    private final Scope ministry;
    private final Scope scope;
    private final Unit unit;

    DecisionRacesIT(
            Casting casting,
            DecisionCasting cast,
            AwardCasting awards,
            RecordingCasting recorded,
            CouncilCasting councils,
            SessionCasting sittings,
            CouncilSessions sessions,
            DecisionIssuing issuing,
            DecisionStriking striking,
            DecisionAmending amending,
            DecisionPublishing publishing,
            AwardDecisions decisions,
            AwardHistory history,
            Nominations nominations,
            PublicAwards open,
            PlanCasting plans) {
        this.cast = cast;
        this.recorded = recorded;
        this.councils = councils;
        this.sittings = sittings;
        this.sessions = sessions;
        this.issuing = issuing;
        this.striking = striking;
        this.amending = amending;
        this.publishing = publishing;
        this.decisions = decisions;
        this.history = history;
        this.nominations = nominations;
        this.open = open;
        this.plans = plans;
        var all = casting.cast();
        ministry = all.ministry();
        scope = plans.withKinds(all.north());
        unit = awards.unit(scope, "Phòng 1", 5, 20);
    }

    private NominationState state(Nomination nomination) {
        return nominations.fetch(scope, nomination.id()).state();
    }

    private WithdrawNomination.Answer withdraw(Nomination nomination) {
        return nominations.withdraw(scope, new WithdrawNomination(nomination.id(), "Xin rút"));
    }

    private List<AwardLine> awardsOf(Person person) {
        var who = new Subject.OfPerson(person.id());
        return history.list(scope, who, PageRequest.first(10)).items();
    }

    @Test
    void whoDecidesWhoWithdrawsAndWhoClosesASessionDoNotStandInEachOthersWay() {
        var three = councils.voters(scope, unit, 3);
        var council = councils.seated(scope, plans.today().getYear(), three);
        for (var round = 0; round < ROUNDS; round++) {
            var first = cast.person(scope, unit, "Nguyễn Văn An");
            var second = cast.person(scope, unit, "Lê Thị Bình");
            var review = cast.review(scope);
            var other = cast.nominated(scope, review, first, AwardCasting.COMMENDATION);
            var voted = cast.nominated(scope, review, second, DecisionCasting.LABORER);
            var earlier = cast.nominated(scope, cast.review(scope), first, DecisionCasting.LABORER);
            var draft = cast.drafted(scope, voted, earlier, other);
            var session = sittings.convened(scope, council, review, voted, other);
            sittings.present(scope, session, 3);
            sittings.opened(scope, session, null, voted, other);
            sittings.voted(three, session, voted, 3);
            sittings.voted(three, session, other, 3);
            sittings.close(scope, session, voted, other);
            var issue = DecisionCasting.issue(draft, DecisionCasting.BEFORE);
            var taken = round % 2 == 0 ? voted : earlier;

            var answers =
                    AtOnce.<Object>all(
                            () -> issuing.issue(scope, issue),
                            () -> close(session),
                            () -> withdraw(taken));

            var issued = answers.getFirst() instanceof IssueDecision.Answer.Issued;
            var gone = answers.getLast() instanceof WithdrawNomination.Answer.Withdrawn;
            assertThat(answers.get(1)).isInstanceOf(CloseSession.Answer.Closed.class);
            assertThat(issued).isNotEqualTo(gone);
            assertThat(awardsOf(first)).hasSize(issued ? 2 : 0);
            assertThat(awardsOf(second)).hasSize(issued ? 1 : 0);
            assertThat(state(other))
                    .isEqualTo(issued ? NominationState.AWARDED : NominationState.ENDORSED);
        }
    }

    private CloseSession.Answer close(CouncilSession session) {
        return sessions.close(scope, new CloseSession(session.id(), null));
    }

    @Test
    void whatIsStruckOutWhileSomebodyAmendsItCountsForNothing() {
        for (var round = 0; round < ROUNDS; round++) {
            var an = cast.person(scope, unit, "Nguyễn Văn An");
            var binh = cast.person(scope, unit, "Lê Thị Bình");
            var cuong = cast.person(scope, unit, "Trần Văn Cường");
            var granted = recorded.decidedAbove(scope, ministry, an);
            var missed = recorded.decidedAbove(scope, ministry, binh);
            var decision = recorded.recorded(scope, List.of(granted), merit(cuong));
            publishing.publish(scope, new PublishDecision(decision.id()));
            var off = cast.lines(scope, decision.id()).getFirst().id();
            var right = typed(DAY, null, List.of(missed), merit(an));

            var answers =
                    AtOnce.<Object>all(
                            () -> striking.strike(scope, new StrikeDecision(decision.id(), "Nhầm")),
                            () ->
                                    amending.amend(
                                            scope,
                                            new AmendDecision(
                                                    decision.id(), right, List.of(off), "Sai")));

            var amended = answers.getLast() instanceof AmendDecision.Answer.Amended;
            assertThat(answers.getFirst()).isInstanceOf(StrikeDecision.Answer.Struck.class);
            if (!amended) {
                assertThat(answers.getLast()).isEqualTo(new AmendDecision.Answer.NotInForce());
            }
            assertThat(decisions.fetch(scope, decision.id()).state())
                    .isEqualTo(DecisionState.STRUCK_OUT);
            assertThat(decisions.amendments(scope, List.of(decision.id())))
                    .hasSize(amended ? 1 : 0);
            assertThat(awardsOf(an)).isEmpty();
            assertThat(awardsOf(binh)).isEmpty();
            assertThat(awardsOf(cuong)).isEmpty();
            assertThat(state(granted)).isEqualTo(NominationState.NOMINATED);
            assertThat(state(missed)).isEqualTo(NominationState.NOMINATED);
            assertThat(open.find(decision.id())).isEmpty();
        }
    }
}
