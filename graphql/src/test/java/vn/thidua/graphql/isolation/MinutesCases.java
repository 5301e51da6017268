package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.DrawMinutes;
import vn.thidua.tenants.council.Minutes;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.plan.PlanCasting;

/** Minutes of sessions that are over. */
@Singleton
final class MinutesCases implements Cases {
    private static final String SESSION = "input.session";

    private final CouncilCasting councils;
    private final SessionCasting casting;
    private final SittingCases sittings;
    private final CouncilSessions sessions;
    private final Minutes minutes;
    private final PlanCasting plans;
    private final UnitCases units;

    MinutesCases(
            CouncilCasting councils,
            SessionCasting casting,
            SittingCases sittings,
            CouncilSessions sessions,
            Minutes minutes,
            PlanCasting plans,
            UnitCases units) {
        this.councils = councils;
        this.casting = casting;
        this.sittings = sittings;
        this.sessions = sessions;
        this.minutes = minutes;
        this.plans = plans;
        this.units = units;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.minutesDraw")
                        .with(SESSION, w -> w.id("CouncilSession", closed(w).id())),
                Case.of("Mutation.minutesSign").with(this::toSign));
    }

    /** A session that is over, in which nobody voted for anybody. */
    CouncilSession closed(World world) {
        var own = world.own();
        var members =
                List.of(new Voter(own, units.person(world)), new Voter(own, units.person(world)));
        var council = councils.seated(own, plans.today().getYear(), members);
        var review = sittings.review(world);
        var on = casting.fighter(own, review, units.person(world));
        var session = casting.convened(own, council, review, on);
        casting.present(own, session, 2);
        casting.opened(own, session, null, on);
        casting.close(own, session, on);
        sessions.close(own, new CloseSession(session.id(), null));
        return session;
    }

    private Map<String, Object> toSign(World world) {
        var session = closed(world);
        minutes.draw(world.own(), new DrawMinutes(session.id(), null, null));
        return Map.of(
                SESSION,
                world.id("CouncilSession", session.id()),
                "input.version",
                1,
                "input.datedOn",
                plans.today().toString(),
                "input.chair",
                1,
                "input.secretary",
                2);
    }
}
