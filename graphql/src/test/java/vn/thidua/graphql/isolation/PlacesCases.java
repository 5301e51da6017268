package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilPlaces;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.council.SetPlaces;
import vn.thidua.tenants.council.VoteChoice;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.plan.PlanCasting;

/** Who votes for whom, how many may go on, and whom the chair puts first. */
@Singleton
final class PlacesCases implements Cases {
    private final SittingCases sittings;
    private final CouncilCasting councils;
    private final SessionCasting sessions;
    private final Places places;
    private final People people;
    private final PlanCasting plans;
    private final UnitCases units;

    PlacesCases(
            SittingCases sittings,
            CouncilCasting councils,
            SessionCasting sessions,
            Places places,
            People people,
            PlanCasting plans,
            UnitCases units) {
        this.sittings = sittings;
        this.councils = councils;
        this.sessions = sessions;
        this.places = places;
        this.people = people;
        this.plans = plans;
        this.units = units;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.councilPlacesSet")
                        .with(
                                "input.session",
                                w -> w.id("CouncilSession", sittings.convened(w).session().id())),
                Case.of("Mutation.councilMandateRecord").with(this::withAbsent),
                Case.of("Mutation.councilTieBreak").with(this::withTie));
    }

    private void regulate(World world) {
        world.once(
                Boolean.class,
                "proxies and ties",
                () -> {
                    var own = SessionCasting.OWN;
                    var rule = new CouncilRule(null, null, true, null, TieBreak.CHAIR, own);
                    sessions.regulate(world.own(), rule);
                    return true;
                });
    }

    private Map<String, Object> withAbsent(World world) {
        return Map.of(
                "input.session", world.id("CouncilSession", absent(world).id()),
                "input.seat", 2,
                "input.proxy", 1);
    }

    /** A session at which only the first member is. */
    CouncilSession absent(World world) {
        regulate(world);
        var session = sittings.convened(world).session();
        sessions.present(world.own(), session, 1);
        return session;
    }

    /** Everybody is the only member, and so the chair. */
    private Map<String, Object> withTie(World world) {
        regulate(world);
        var own = world.own();
        units.unit(world);
        var person = people.findByAccount(own, world.everybody().account()).orElseThrow();
        var chair = new Voter(world.everybody(), person);
        var council = councils.seated(own, plans.today().getYear(), List.of(chair));
        var review = sittings.review(world);
        var one = sessions.fighter(own, review, units.person(world));
        var other = sessions.fighter(own, review, units.person(world));
        var session = sessions.convened(own, council, review, one, other);
        sessions.present(own, session, 1);
        sessions.opened(own, session, null, one, other);
        sessions.cast(chair, session, one, VoteChoice.FOR);
        sessions.cast(chair, session, other, VoteChoice.FOR);
        sessions.close(own, session, one, other);
        limit(world, session);
        return Map.of(
                "input.session", world.id("CouncilSession", session.id()),
                "input.nominations", List.of(world.id("Nomination", one.id())));
    }

    void limit(World world, CouncilSession session) {
        var one = new CouncilPlaces(null, null, null, 0, 1, "Kế hoạch");
        places.set(world.own(), new SetPlaces(session.id(), List.of(one)));
    }
}
