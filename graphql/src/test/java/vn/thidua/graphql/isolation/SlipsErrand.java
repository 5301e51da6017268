package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import vn.thidua.graphql.isolation.PlacesCases.Tie;
import vn.thidua.tenants.council.AnnulBallots;
import vn.thidua.tenants.council.Ballots;
import vn.thidua.tenants.council.BreakTie;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.council.SetAgenda;
import vn.thidua.tenants.nomination.Nominations;
import vn.thidua.tenants.nomination.WithdrawNomination;

/** Councils vote anew, take off what they have annulled, and close over what is still open. */
@Singleton
final class SlipsErrand implements Errand {
    private static final String SLIP = "Phát nhầm phiếu";

    private final PlacesCases cases;
    private final SessionCasting casting;
    private final CouncilSessions sessions;
    private final Ballots ballots;
    private final Places places;
    private final Nominations nominations;

    SlipsErrand(
            PlacesCases cases,
            SessionCasting casting,
            CouncilSessions sessions,
            Ballots ballots,
            Places places,
            Nominations nominations) {
        this.cases = cases;
        this.casting = casting;
        this.sessions = sessions;
        this.ballots = ballots;
        this.places = places;
        this.nominations = nominations;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        var byChair = cases.tied(world);
        places.breakTie(
                world.everybody(),
                new BreakTie(byChair.session().id(), SessionCasting.ids(byChair.one())));
        annul(world, byChair);
        sessions.setAgenda(
                own,
                new SetAgenda(byChair.session().id(), SessionCasting.entries(byChair.other())));
        var again = cases.tiedUnderAnOutsider(world);
        casting.opened(own, again.session(), null, again.one(), again.other());
        annul(world, again);
        casting.opened(own, again.session(), null, again.one());
        nominations.withdraw(own, new WithdrawNomination(again.one().id(), "Xin rút"));
        sessions.close(own, new CloseSession(again.session().id(), null));
    }

    private void annul(World world, Tie tie) {
        var one = SessionCasting.ids(tie.one());
        ballots.annul(world.own(), new AnnulBallots(tie.session().id(), one, SLIP));
    }
}
