package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.NotPermitted;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.nomination.NominationState;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Who goes on where more pass than there are places. */
@ExtendWith(House.class)
class PlacesIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Places places;
    private final Ballots ballots;
    private final Nominations nominations;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> ten;
    private final int year;

    PlacesIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Places places,
            Ballots ballots,
            Nominations nominations,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.places = places;
        this.ballots = ballots;
        this.nominations = nominations;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        ten = councils.voters(scope, unit, 10);
        year = plans.today().getYear();
    }

    private void regulate(TieBreak tieBreak) {
        var rule = new CouncilRule(null, null, null, null, tieBreak, SessionCasting.OWN);
        cast.regulate(scope, rule);
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    private CouncilSession session(Nomination... agenda) {
        var council = councils.seated(scope, year, ten);
        var session = cast.convened(scope, council, review, agenda);
        cast.present(scope, session, 10);
        return session;
    }

    private void limit(CouncilSession session, int least, int most) {
        var individuals =
                new CouncilPlaces(
                        null,
                        AwardLevel.UNIT,
                        SubjectKind.INDIVIDUAL,
                        least,
                        most,
                        "Kế hoạch, mục III.5.3");
        assertThat(places.set(scope, new SetPlaces(session.id(), List.of(individuals))))
                .isInstanceOf(SetPlaces.Answer.Set.class);
    }

    private void vote(CouncilSession session, Nomination on, int votesFor) {
        cast.opened(scope, session, null, on);
        cast.voted(ten, session, on, votesFor);
        cast.close(scope, session, on);
    }

    private CloseSession.Answer close(CouncilSession session) {
        return sessions.close(scope, new CloseSession(session.id(), null));
    }

    private NominationState state(Nomination nomination) {
        return nominations.fetch(scope, nomination.id()).state();
    }

    @Test
    @DisplayName("S3-19 the council picks two to three: more are cut by votes, fewer warned of")
    void moreThanThereArePlacesForAreCutByTheirVotes() {
        var ranked = List.of(fighter(), fighter(), fighter(), fighter());
        var session = session(ranked.toArray(Nomination[]::new));
        limit(session, 2, 3);
        assertThat(taken(session).isShort()).isTrue();
        vote(session, ranked.get(0), 8);
        vote(session, ranked.get(1), 10);
        vote(session, ranked.get(2), 9);
        vote(session, ranked.get(3), 10);

        assertThat(close(session)).isInstanceOf(CloseSession.Answer.Closed.class);

        assertThat(ranked)
                .extracting(this::state)
                .containsExactly(
                        NominationState.DECLINED,
                        NominationState.ENDORSED,
                        NominationState.ENDORSED,
                        NominationState.ENDORSED);
        assertThat(agenda(session).getFirst().outcome()).isEqualTo(CouncilOutcome.CUT);
        assertThat(taken(session).chosen()).isEqualTo(3);
        assertThat(taken(session).isShort()).isFalse();
    }

    private TakenPlaces taken(CouncilSession session) {
        return places.list(scope, List.of(session.id()))
                .getOrDefault(session.id(), List.of())
                .getFirst();
    }

    private List<AgendaItem> agenda(CouncilSession session) {
        return sessions.agenda(scope, List.of(session.id())).getOrDefault(session.id(), List.of());
    }

    @Test
    void whoHasTheSameVotesAtTheLastPlaceIsVotedOnAgain() {
        regulate(TieBreak.NONE);
        var first = fighter();
        var one = fighter();
        var other = fighter();
        var session = session(first, one, other);
        limit(session, 1, 2);
        vote(session, first, 10);
        vote(session, one, 9);
        vote(session, other, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, false));
        assertThat(cast.open(scope, session, null, null, one))
                .isEqualTo(new OpenBallots.Answer.VotedOn());

        cast.opened(scope, session, null, one, other);
        cast.voted(ten, session, one, 4);
        cast.voted(ten, session, other, 6);
        cast.close(scope, session, one, other);

        assertThat(close(session)).isInstanceOf(CloseSession.Answer.Closed.class);
        assertThat(List.of(first, one, other))
                .extracting(this::state)
                .containsExactly(
                        NominationState.ENDORSED,
                        NominationState.DECLINED,
                        NominationState.ENDORSED);
    }

    @Test
    void whereTheRulesSaySoTheChairPartsThem() {
        regulate(TieBreak.CHAIR);
        var one = fighter();
        var other = fighter();
        var session = session(one, other);
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, true));
        var both = new BreakTie(session.id(), SessionCasting.ids(one, other));
        var choice = new BreakTie(session.id(), SessionCasting.ids(other));

        assertThatThrownBy(() -> places.breakTie(ten.get(1).scope(), choice))
                .isInstanceOf(NotPermitted.class);
        var chair = ten.getFirst().scope();
        assertThat(places.breakTie(chair, both)).isEqualTo(new BreakTie.Answer.NotTheTied(1));
        assertThat(places.breakTie(chair, choice)).isInstanceOf(BreakTie.Answer.Broken.class);

        assertThat(close(session)).isInstanceOf(CloseSession.Answer.Closed.class);
        assertThat(state(other)).isEqualTo(NominationState.ENDORSED);
        assertThat(state(one)).isEqualTo(NominationState.DECLINED);
    }

    @Test
    void nobodyPartsThemBeforeAllAreVotedOn() {
        regulate(TieBreak.CHAIR);
        var one = fighter();
        var other = fighter();
        var third = fighter();
        var session = session(one, other, third);
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);
        var choice = new BreakTie(session.id(), SessionCasting.ids(other));
        var chair = ten.getFirst().scope();

        assertThat(places.breakTie(chair, choice)).isEqualTo(new BreakTie.Answer.Undecided(1));

        vote(session, third, 3);
        assertThat(places.breakTie(chair, choice)).isInstanceOf(BreakTie.Answer.Broken.class);
    }

    @Test
    void norAreTheyVotedOnAgainBeforeAllAreVotedOn() {
        var one = fighter();
        var other = fighter();
        var session = session(one, other, fighter());
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);

        assertThat(cast.open(scope, session, null, null, one, other))
                .isEqualTo(new OpenBallots.Answer.Undecided(1));
    }

    @Test
    void whoeverVotesAnewForgetsWhomTheChairHasPutFirst() {
        regulate(TieBreak.CHAIR);
        var one = fighter();
        var other = fighter();
        var session = session(one, other);
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);
        var chair = ten.getFirst().scope();
        places.breakTie(chair, new BreakTie(session.id(), SessionCasting.ids(other)));

        ballots.annul(
                scope, new AnnulBallots(session.id(), SessionCasting.ids(one), "Phát nhầm phiếu"));

        vote(session, one, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, true));
        places.breakTie(chair, new BreakTie(session.id(), SessionCasting.ids(one)));
        var third = fighter();
        sessions.setAgenda(scope, new SetAgenda(session.id(), SessionCasting.entries(third)));
        vote(session, third, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(3, 1, true));
    }

    @Test
    void whereTheChairIsAmongThemTheyAreVotedOnAgain() {
        regulate(TieBreak.CHAIR);
        var own = cast.fighter(scope, review, ten.getFirst().person());
        var other = fighter();
        var session = session(own, other);
        limit(session, 0, 1);
        cast.opened(scope, session, null, own);
        cast.voted(ten.subList(1, 10), session, own, 9);
        cast.close(scope, session, own);
        vote(session, other, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, false));
        var choice = new BreakTie(session.id(), SessionCasting.ids(other));
        assertThat(places.breakTie(ten.getFirst().scope(), choice))
                .isEqualTo(new BreakTie.Answer.OwnNomination());

        cast.opened(scope, session, null, own, other);
        cast.voted(ten.subList(1, 10), session, own, 9);
        cast.voted(ten, session, other, 8);
        cast.close(scope, session, own, other);

        assertThat(close(session)).isInstanceOf(CloseSession.Answer.Closed.class);
        assertThat(state(own)).isEqualTo(NominationState.ENDORSED);
        assertThat(state(other)).isEqualTo(NominationState.DECLINED);
    }

    @Test
    void whereTheChairIsFromOutsideTheyAreVotedOnAgain() {
        regulate(TieBreak.CHAIR);
        var one = fighter();
        var other = fighter();
        var council = councils.ledFromOutside(scope, year, ten);
        var session = cast.convened(scope, council, review, one, other);
        cast.present(scope, session, 10);
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);

        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, false));
        assertThat(cast.open(scope, session, null, null, one, other))
                .isInstanceOf(OpenBallots.Answer.Opened.class);
    }
}
