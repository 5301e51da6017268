package vn.thidua.tenants.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** Who votes for the absent. */
@ExtendWith(House.class)
class ProxiesIT {
    private final CouncilCasting councils;
    private final SessionCasting cast;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Proxies proxies;
    private final Scope scope;
    private final Unit unit;
    private final AwardReview review;
    private final List<Voter> ten;
    private final int year;

    ProxiesIT(
            CouncilCasting councils,
            SessionCasting cast,
            CouncilSessions sessions,
            Ballots ballots,
            Proxies proxies,
            PlanCasting plans,
            SomeUnits units) {
        this.councils = councils;
        this.cast = cast;
        this.sessions = sessions;
        this.ballots = ballots;
        this.proxies = proxies;
        scope = plans.agency("Procuracy");
        unit = units.unit(scope, "Văn phòng");
        review = cast.review(scope);
        ten = councils.voters(scope, unit, 10);
        year = plans.today().getYear();
    }

    private void allow() {
        var rule = new CouncilRule(null, null, true, null, TieBreak.NONE, SessionCasting.OWN);
        cast.regulate(scope, rule);
    }

    private Nomination fighter() {
        return cast.fighter(scope, review, councils.voters(scope, unit, 1).getFirst().person());
    }

    /** A session at which the last of ten is not. */
    private CouncilSession session(Nomination on) {
        var council = councils.seated(scope, year, ten);
        var session = cast.convened(scope, council, review, on);
        cast.present(scope, session, 9);
        return session;
    }

    private List<AgendaItem> agenda(CouncilSession session) {
        return sessions.agenda(scope, List.of(session.id())).getOrDefault(session.id(), List.of());
    }

    private static RecordMandate mandate(CouncilSession session, int seat, int proxy) {
        return new RecordMandate(session.id(), seat, proxy, "Giấy ủy quyền");
    }

    private CastVote.Answer forTen(CouncilSession session, Nomination on, Voter proxy) {
        return cast.castFor(proxy, session, on, 10);
    }

    @Test
    void anAbsentMemberVotesThroughAnotherWhereTheRulesAllowIt() {
        allow();
        var nomination = fighter();
        var session = session(nomination);
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

    @Test
    void whereTheRulesAreSilentThereAreNoProxies() {
        var session = session(fighter());

        assertThat(proxies.record(scope, mandate(session, 10, 2)))
                .isEqualTo(new RecordMandate.Answer.NotAllowed());
    }

    @Test
    void aMandateIsTakenBackWhileNobodyHasVotedByIt() {
        allow();
        var nomination = fighter();
        var session = session(nomination);
        var withdraw = new WithdrawMandate(session.id(), 10);
        proxies.record(scope, mandate(session, 10, 2));

        assertThat(proxies.withdraw(scope, withdraw))
                .isInstanceOf(WithdrawMandate.Answer.Withdrawn.class);
        assertThat(proxies.withdraw(scope, withdraw))
                .isEqualTo(new WithdrawMandate.Answer.NoMandate());
        assertThat(proxies.list(scope, List.of(session.id()))).isEmpty();

        proxies.record(scope, mandate(session, 10, 3));
        cast.opened(scope, session, null, nomination);
        assertThat(forTen(session, nomination, ten.get(1)))
                .isEqualTo(new CastVote.Answer.NoMandate());
        forTen(session, nomination, ten.get(2));
        assertThat(proxies.withdraw(scope, withdraw))
                .isEqualTo(new WithdrawMandate.Answer.BallotOpen());
        cast.close(scope, session, nomination);
        assertThat(proxies.withdraw(scope, withdraw))
                .isEqualTo(new WithdrawMandate.Answer.VotedBy());
        ballots.annul(
                scope,
                new AnnulBallots(session.id(), SessionCasting.ids(nomination), "Ủy quyền nhầm"));
        assertThat(proxies.withdraw(scope, withdraw))
                .isInstanceOf(WithdrawMandate.Answer.Withdrawn.class);
    }
}
