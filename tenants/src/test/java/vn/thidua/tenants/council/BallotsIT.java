package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.BallotMode;
import vn.thidua.tenants.council.CastVote.Answer;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Who votes, how votes are counted, and what comes of it. */
@ExtendWith(House.class)
class BallotsIT {
    private final Casting casting;
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Votes votes;
    private final Nominations nominations;
    private final PlanCasting plans;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;

    BallotsIT(
            Casting casting,
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Ballots ballots,
            Votes votes,
            Nominations nominations,
            PlanCasting plans,
            SomeUnits units) {
        this.casting = casting;
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.ballots = ballots;
        this.votes = votes;
        this.nominations = nominations;
        this.plans = plans;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    /** A session of these, all there. */
    private CouncilSession session(List<Voter> members, Nomination... agenda) {
        var council = councils.seated(scope, plans.today().getYear(), members);
        var session = cast.convened(scope, council, review, agenda);
        cast.present(scope, session, members.size());
        return session;
    }

    private CouncilBallot ballot(CouncilSession session) {
        return agenda(session).getFirst().ballots().getLast();
    }

    private List<AgendaItem> agenda(CouncilSession session) {
        return Objects.requireNonNull(
                sessions.agenda(scope, List.of(session.id())).get(session.id()));
    }

    private NominationState state(Nomination nomination) {
        return nominations.fetch(scope, nomination.id()).state();
    }

    @Test
    @DisplayName("S0-22 S3-16 a council votes: who has 80 percent of all members goes on")
    void aCouncilVotesOverAllItsMembers() {
        var members = councils.voters(scope, unit, 5);
        var most = fighter();
        var few = fighter();
        var session = session(members, most, few);
        cast.opened(scope, session, VotingMode.SECRET, most, few);
        cast.voted(members.subList(0, 4), session, most, 4);
        cast.voted(members, session, few, 3);
        assertThat(ballot(session)).extracting(CouncilBallot::votesFor).isNull();
        assertThat(ballot(session).voted()).isEqualTo(4);

        cast.close(scope, session, most, few);

        assertThat(agenda(session))
                .extracting(AgendaItem::outcome)
                .containsExactly(CouncilOutcome.PASSED, CouncilOutcome.NOT_PASSED);
        assertThat(ballot(session))
                .extracting(
                        CouncilBallot::needed, CouncilBallot::votesFor, CouncilBallot::votesAgainst)
                .containsExactly(4, 4, 0);
        assertThat(ballot(session).threshold().percentMin()).isEqualTo(80);
        assertThat(state(most)).isEqualTo(NominationState.NOMINATED);
        assertThat(sessions.close(scope, new CloseSession(session.id(), null)))
                .isInstanceOf(CloseSession.Answer.Closed.class);
        assertThat(state(most)).isEqualTo(NominationState.ENDORSED);
        assertThat(state(few)).isEqualTo(NominationState.DECLINED);
    }

    @Test
    void anOpenBallotShowsWhoVotedHowOnceItIsClosed() {
        var members = councils.voters(scope, unit, 3);
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, VotingMode.OPEN, nomination);
        cast.voted(members, session, nomination, 2);
        assertThat(ballot(session).votes()).isEmpty();

        cast.close(scope, session, nomination);

        assertThat(ballot(session).votes())
                .containsExactly(
                        new OpenVote(1, VoteChoice.FOR),
                        new OpenVote(2, VoteChoice.FOR),
                        new OpenVote(3, VoteChoice.AGAINST));
    }

    @Test
    void nobodyVotesOnThemselvesAndTheyStillCountAmongAllMembers() {
        var members = councils.voters(scope, unit, 5);
        var own = cast.fighter(scope, review, members.get(4).person());
        var session = session(members, own);
        cast.opened(scope, session, VotingMode.SECRET, own);

        assertThat(cast.cast(members.get(4), session, own, VoteChoice.FOR))
                .isEqualTo(new Answer.OwnMatter());

        cast.voted(members.subList(0, 4), session, own, 4);
        cast.close(scope, session, own);
        assertThat(ballot(session))
                .extracting(CouncilBallot::needed, CouncilBallot::votesFor)
                .containsExactly(4, 4);
    }

    @Test
    void whoIsNoMemberIsToldWhatStrangersAreTold() {
        var members = councils.voters(scope, unit, 2);
        var outside = councils.voters(scope, unit, 1).getFirst();
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, VotingMode.SECRET, nomination);
        var stranger = casting.cast().stranger();
        var vote = new CastVote(session.id(), MatterId.of(nomination.id()), VoteChoice.FOR, null);

        for (var who : List.of(outside.scope(), scope, stranger)) {
            assertThatThrownBy(() -> votes.cast(who, vote))
                    .isInstanceOf(NotVisible.class)
                    .hasMessage("no such council session");
        }
        assertThat(ballot(session).voted()).isZero();
    }

    @Test
    void aRuleMayWantSecretBallots() {
        var rule = SessionCasting.vote(SessionCasting.FIGHTER, 90, BallotMode.SECRET);
        cast.regulate(scope, null, rule);
        var members = councils.voters(scope, unit, 5);
        var nomination = fighter();
        var session = session(members, nomination);

        assertThat(cast.open(scope, session, VotingMode.OPEN, null, nomination))
                .isEqualTo(
                        new OpenBallots.Answer.ModePrescribed(
                                VotingMode.SECRET, SessionCasting.OWN.text()));
        cast.opened(scope, session, null, nomination);
        assertThat(ballot(session).mode()).isEqualTo(VotingMode.SECRET);
        assertThat(ballot(session).needed()).isEqualTo(5);
    }

    @Test
    void aNominationIsVotedOnByTheRulesThatItIsPinnedTo() {
        var members = councils.voters(scope, unit, 5);
        var before = fighter();
        var rule = SessionCasting.vote(SessionCasting.FIGHTER, 90, BallotMode.SECRET);
        cast.regulate(scope, null, rule);
        var after = fighter();
        var session = session(members, before, after);

        cast.opened(scope, session, null, before, after);

        assertThat(agenda(session))
                .extracting(item -> item.ballots().getLast().needed())
                .containsExactly(4, 5);
    }

    @Test
    void whatWasVotedOnByMistakeIsVotedOnAgain() {
        var members = councils.voters(scope, unit, 3);
        var nomination = fighter();
        var session = session(members, nomination);
        cast.opened(scope, session, VotingMode.OPEN, nomination);
        cast.voted(members, session, nomination, 1);
        cast.close(scope, session, nomination);
        assertThat(cast.open(scope, session, null, null, nomination))
                .isEqualTo(new OpenBallots.Answer.VotedOn());
        var annul =
                new AnnulBallots(session.id(), SessionCasting.ids(nomination), "Phát nhầm phiếu");

        assertThat(ballots.annul(scope, annul)).isInstanceOf(AnnulBallots.Answer.Annulled.class);

        assertThat(ballot(session).state()).isEqualTo(BallotState.ANNULLED);
        assertThat(ballot(session).votesFor()).isNull();
        assertThat(agenda(session).getFirst().outcome()).isNull();
        cast.opened(scope, session, VotingMode.SECRET, nomination);
        cast.voted(members, session, nomination, 3);
        cast.close(scope, session, nomination);
        assertThat(agenda(session).getFirst().outcome()).isEqualTo(CouncilOutcome.PASSED);
        assertThat(ballot(session).round()).isEqualTo(2);
    }
}
