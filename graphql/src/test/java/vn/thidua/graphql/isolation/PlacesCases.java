package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.rulebook.rule.CouncilRule;
import vn.thidua.platform.rulebook.rule.TieBreak;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilPlaces;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.Places;
import vn.thidua.tenants.council.Proxies;
import vn.thidua.tenants.council.RecordMandate;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.council.SetPlaces;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.plan.PlanCasting;

/** Who votes for whom, how many may go on, and whom the chair puts first. */
@Singleton
final class PlacesCases implements Cases {
    private final SittingCases sittings;
    private final CouncilCasting councils;
    private final SessionCasting sessions;
    private final Places places;
    private final Proxies proxies;
    private final People people;
    private final PlanCasting plans;
    private final UnitCases units;

    PlacesCases(
            SittingCases sittings,
            CouncilCasting councils,
            SessionCasting sessions,
            Places places,
            Proxies proxies,
            People people,
            PlanCasting plans,
            UnitCases units) {
        this.sittings = sittings;
        this.councils = councils;
        this.sessions = sessions;
        this.places = places;
        this.proxies = proxies;
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
                Case.of("Mutation.councilMandateWithdraw").with(this::withMandate),
                Case.of("Mutation.councilTieBreak").with(this::withTie).leaving("input.submitted"));
    }

    void regulate(World world) {
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

    private Map<String, Object> withMandate(World world) {
        var session = absent(world);
        proxies.record(world.own(), new RecordMandate(session.id(), 2, 1, "Giấy ủy quyền"));
        return Map.of("input.session", world.id("CouncilSession", session.id()), "input.seat", 2);
    }

    /** A session at which only the first member is. */
    CouncilSession absent(World world) {
        regulate(world);
        var session = sittings.convened(world).session();
        sessions.present(world.own(), session, 1);
        return session;
    }

    private Map<String, Object> withTie(World world) {
        var tie = tied(world);
        return Map.of(
                "input.session", world.id("CouncilSession", tie.session().id()),
                "input.nominations", List.of(world.id("Nomination", tie.one().id())));
    }

    /**
     * Two with the same votes, in a session of which everybody is the only member and the chair.
     */
    record Tie(CouncilSession session, Nomination one, Nomination other) {}

    Tie tied(World world) {
        regulate(world);
        var own = world.own();
        units.unit(world);
        var person = people.findByAccount(own, world.everybody().account()).orElseThrow();
        var chair = new Voter(world.everybody(), person);
        var council = councils.seated(own, plans.today().getYear(), List.of(chair));
        return tied(world, council, List.of(chair));
    }

    /** The same where the chair is from outside, so that nobody parts them. */
    Tie tiedUnderAnOutsider(World world) {
        regulate(world);
        var own = world.own();
        var four = councils.voters(own, units.unit(world), 4);
        var council = councils.ledFromOutside(own, plans.today().getYear(), four);
        return tied(world, council, four);
    }

    private Tie tied(World world, Council council, List<Voter> voters) {
        var own = world.own();
        var review = sittings.review(world);
        var one = sessions.fighter(own, review, units.person(world));
        var other = sessions.fighter(own, review, units.person(world));
        var session = sessions.convened(own, council, review, one, other);
        sessions.present(own, session, voters.size());
        sessions.opened(own, session, null, one, other);
        sessions.voted(voters, session, one, voters.size());
        sessions.voted(voters, session, other, voters.size());
        sessions.close(own, session, one, other);
        limit(world, session);
        return new Tie(session, one, other);
    }

    void limit(World world, CouncilSession session) {
        var one = new CouncilPlaces(null, null, null, 0, 1, "Kế hoạch");
        places.set(world.own(), new SetPlaces(session.id(), List.of(one)));
    }
}
