package vn.thidua.tenants.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.tenants.decision.RecordingCasting.DAY;
import static vn.thidua.tenants.decision.RecordingCasting.merit;
import static vn.thidua.tenants.decision.RecordingCasting.typed;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
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
import vn.thidua.tenants.plan.PlanCasting;

/** Decisions on which others work at the same moment. */
@ExtendWith(House.class)
class DecisionRacesIT {
    private static final int ROUNDS = 12;

    private final DecisionCasting cast;
    private final RecordingStage stage;
    private final CouncilCasting councils;
    private final SessionCasting sittings;
    private final CouncilSessions sessions;
    private final DecisionIssuing issuing;
    private final DecisionPublishing publishing;
    private final AwardDecisions decisions;
    private final Nominations nominations;
    private final PublicAwards open;
    private final PlanCasting plans;
    private final Scope scope;

    DecisionRacesIT(
            DecisionCasting cast,
            RecordingStage stage,
            CouncilCasting councils,
            SessionCasting sittings,
            CouncilSessions sessions,
            DecisionIssuing issuing,
            DecisionPublishing publishing,
            AwardDecisions decisions,
            Nominations nominations,
            PublicAwards open,
            PlanCasting plans) {
        this.cast = cast;
        this.stage = stage;
        this.councils = councils;
        this.sittings = sittings;
        this.sessions = sessions;
        this.issuing = issuing;
        this.publishing = publishing;
        this.decisions = decisions;
        this.nominations = nominations;
        this.open = open;
        this.plans = plans;
        scope = stage.scope();
    }

    private WithdrawNomination.Answer withdraw(Nomination nomination) {
        return nominations.withdraw(scope, new WithdrawNomination(nomination.id(), "Xin rút"));
    }

    @Test
    void whoDecidesWhoWithdrawsAndWhoClosesASessionDoNotStandInEachOthersWay() {
        var chair = councils.voters(scope, stage.unit(), 1);
        var council = councils.seated(scope, plans.today().getYear(), chair);
        var review = stage.review();
        var before = cast.review(scope);
        for (var round = 0; round < ROUNDS; round++) {
            var first = stage.person("Nguyễn Văn An");
            var second = stage.person("Lê Thị Bình");
            var other = cast.nominated(scope, review, first, AwardCasting.COMMENDATION);
            var voted = cast.nominated(scope, review, second, DecisionCasting.LABORER);
            var earlier = cast.nominated(scope, before, first, DecisionCasting.LABORER);
            var draft = cast.drafted(scope, voted, earlier, other);
            var session = sittings.convened(scope, council, review, voted, other);
            sittings.present(scope, session, 1);
            sittings.opened(scope, session, null, voted, other);
            sittings.voted(chair, session, voted, 1);
            sittings.voted(chair, session, other, 1);
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
            assertThat(stage.awardsOf(first)).hasSize(issued ? 2 : 0);
            assertThat(stage.awardsOf(second)).hasSize(issued ? 1 : 0);
            assertThat(stage.state(other))
                    .isEqualTo(issued ? NominationState.AWARDED : NominationState.ENDORSED);
        }
    }

    private CloseSession.Answer close(CouncilSession session) {
        return sessions.close(scope, new CloseSession(session.id(), null));
    }

    @Test
    void whatIsStruckOutWhileSomebodyAmendsItCountsForNothing() {
        for (var round = 0; round < ROUNDS; round++) {
            var an = stage.person("Nguyễn Văn An");
            var binh = stage.person("Lê Thị Bình");
            var cuong = stage.person("Trần Văn Cường");
            var granted = stage.decidedAbove(an);
            var missed = stage.decidedAbove(binh);
            var decision = stage.recorded(List.of(granted), merit(cuong));
            publishing.publish(scope, new PublishDecision(decision.id()));
            var off = cast.lines(scope, decision.id()).getFirst().id();
            var right = typed(DAY, null, List.of(missed), merit(an));

            var answers =
                    AtOnce.<Object>all(
                            () -> stage.strike(decision), () -> stage.amend(decision, right, off));

            var amended = answers.getLast() instanceof AmendDecision.Answer.Amended;
            assertThat(answers.getFirst()).isInstanceOf(StrikeDecision.Answer.Struck.class);
            if (!amended) {
                assertThat(answers.getLast()).isEqualTo(new AmendDecision.Answer.NotInForce());
            }
            assertThat(decisions.fetch(scope, decision.id()).state())
                    .isEqualTo(DecisionState.STRUCK_OUT);
            assertThat(decisions.amendments(scope, List.of(decision.id())))
                    .hasSize(amended ? 1 : 0);
            assertThat(stage.awardsOf(an)).isEmpty();
            assertThat(stage.awardsOf(binh)).isEmpty();
            assertThat(stage.awardsOf(cuong)).isEmpty();
            assertThat(stage.state(granted)).isEqualTo(NominationState.NOMINATED);
            assertThat(stage.state(missed)).isEqualTo(NominationState.NOMINATED);
            assertThat(open.find(decision.id())).isEmpty();
        }
    }
}
