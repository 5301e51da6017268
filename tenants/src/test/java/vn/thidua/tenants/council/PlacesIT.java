package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/** Who goes on where more pass than there are places, and who votes for the absent. */
@ExtendWith(House.class)
class PlacesIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Places places;
    private final Proxies proxies;
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
            Proxies proxies,
            Nominations nominations,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.places = places;
        this.proxies = proxies;
        this.nominations = nominations;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        ten = councils.voters(scope, unit, 10);
        year = plans.today().getYear();
    }

    private void regulate(@Nullable Boolean proxies, TieBreak tieBreak) {
        var rule = new CouncilRule(null, null, proxies, null, tieBreak, SessionCasting.OWN);
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
        return sessions.close(scope, new CloseSession(session.id()));
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
        regulate(null, TieBreak.NONE);
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
        regulate(null, TieBreak.CHAIR);
        var one = fighter();
        var other = fighter();
        var session = session(one, other);
        limit(session, 0, 1);
        vote(session, one, 9);
        vote(session, other, 9);
        assertThat(close(session)).isEqualTo(new CloseSession.Answer.Tied(2, 1, true));
        var both = new BreakTie(session.id(), Set.of(one.id(), other.id()));
        var choice = new BreakTie(session.id(), Set.of(other.id()));

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
    void anAbsentMemberVotesThroughAnotherWhereTheRulesAllowIt() {
        regulate(true, TieBreak.NONE);
        var nomination = fighter();
        var session = session(nomination);
        cast.present(scope, session, 9);
        assertThat(proxies.record(scope, mandate(session, 10, 10)))
                .isEqualTo(new RecordMandate.Answer.SeatsUnfit());
        assertThat(proxies.record(scope, mandate(session, 10, 2)))
                .isInstanceOf(RecordMandate.Answer.Recorded.class);
        cast.opened(scope, session, null, nomination);
        cast.voted(ten.subList(0, 9), session, nomination, 7);

        assertThat(forTen(session, nomination, ten.get(2)))
                .isEqualTo(new CastVote.Answer.NoMandate());
        assertThat(forTen(session, nomination, ten.get(1)))
                .isInstanceOf(CastVote.Answer.Cast.class);
        assertThat(forTen(session, nomination, ten.get(1)))
                .isEqualTo(new CastVote.Answer.VotedAlready());

        cast.close(scope, session, nomination);
        assertThat(agenda(session).getFirst().outcome()).isEqualTo(CouncilOutcome.PASSED);
        assertThat(proxies.list(scope, List.of(session.id())).get(session.id()))
                .containsExactly(new Mandate(session.id(), 10, 2, "Giấy ủy quyền"));
    }

    private static RecordMandate mandate(CouncilSession session, int seat, int proxy) {
        return new RecordMandate(session.id(), seat, proxy, "Giấy ủy quyền");
    }

    private CastVote.Answer forTen(CouncilSession session, Nomination on, Voter proxy) {
        return cast.castFor(proxy, session, on, 10);
    }

    @Test
    void whereTheRulesAreSilentThereAreNoProxies() {
        var session = session(fighter());
        cast.present(scope, session, 9);

        assertThat(proxies.record(scope, mandate(session, 10, 2)))
                .isEqualTo(new RecordMandate.Answer.NotAllowed());
    }
}
