package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.council.VoteChoice;
import vn.thidua.tenants.person.People;

/** Somebody votes twice, and what they voted on is put on another agenda and read. */
@Singleton
final class SittingErrand implements Errand {
    private final SittingCases cases;
    private final SessionCasting casting;
    private final CouncilSessions sessions;
    private final People people;

    SittingErrand(
            SittingCases cases, SessionCasting casting, CouncilSessions sessions, People people) {
        this.cases = cases;
        this.casting = casting;
        this.sessions = sessions;
        this.people = people;
    }

    @Override
    public void run(World world) {
        var sitting = cases.opened(world);
        var everybody = people.findByAccount(world.own(), world.everybody().account());
        var voter = new Voter(world.everybody(), everybody.orElseThrow());
        casting.cast(voter, sitting.session(), sitting.on(), VoteChoice.FOR);
        casting.cast(voter, sitting.session(), sitting.on(), VoteChoice.FOR);
        casting.close(world.own(), sitting.session(), sitting.on());
        sessions.agenda(world.own(), List.of(sitting.session().id()));
        sessions.convene(
                world.own(), casting.command(sitting.council(), sitting.review(), sitting.on()));
    }
}
