package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.platform.submission.SubmittedNomination;
import vn.thidua.tenants.council.AgendaEntry;
import vn.thidua.tenants.council.AgendaSittings;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.plan.PlanCasting;

/** Sessions of a council of awards that vote on what the agency below has submitted. */
@Singleton
final class SubmittedSittingCases implements Cases {
    private static final String VARIANT = "of an agency below";
    private static final String SESSION = "input.session";
    private static final String NOMINATIONS = "input.nominations";
    private static final String SUBMITTED = "input.submitted";
    private static final String INITIATIVES = "input.initiatives";

    private final CouncilCasting councils;
    private final AgendaSittings sittings;
    private final SittingCases everybody;
    private final SubmissionCases submissions;
    private final PlacesCases places;
    private final People people;
    private final PlanCasting plans;

    SubmittedSittingCases(
            CouncilCasting councils,
            AgendaSittings sittings,
            SittingCases everybody,
            SubmissionCases submissions,
            PlacesCases places,
            People people,
            PlanCasting plans) {
        this.councils = councils;
        this.sittings = sittings;
        this.everybody = everybody;
        this.submissions = submissions;
        this.places = places;
        this.people = people;
        this.plans = plans;
    }

    /** A session with something from below on its agenda, at which all are there. */
    record Sitting(CouncilSession session, SubmittedNomination on) {}

    private static AgendaEntry entry(SubmittedNomination on) {
        return new AgendaEntry.OfSubmitted(on.id());
    }

    private Council council(World world) {
        var year = plans.today().getYear();
        return councils.seated(world.own(), year, everybody.voters(world));
    }

    private Sitting convened(World world) {
        var on = submissions.received(world);
        var review = everybody.review(world);
        var session = sittings.convened(world.own(), council(world), review, entry(on));
        return new Sitting(session, on);
    }

    Sitting opened(World world) {
        var sitting = convened(world);
        sittings.open(world.own(), sitting.session(), entry(sitting.on()));
        return sitting;
    }

    Sitting closed(World world) {
        var sitting = opened(world);
        sittings.close(world.own(), sitting.session(), entry(sitting.on()));
        return sitting;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.councilSessionConvene")
                        .called(VARIANT)
                        .with(this::toConvene)
                        .leaving(NOMINATIONS, INITIATIVES + ".initiative"),
                Case.of("Mutation.councilAgendaSet")
                        .called(VARIANT)
                        .with(this::toSet)
                        .leaving(NOMINATIONS, INITIATIVES + ".initiative"),
                Case.of("Mutation.ballotOpen")
                        .called(VARIANT)
                        .with(w -> on(w, convened(w)))
                        .leaving(NOMINATIONS, INITIATIVES),
                Case.of("Mutation.ballotCast")
                        .called(VARIANT)
                        .with(this::toCast)
                        .leaving("input.nomination", "input.initiative"),
                Case.of("Mutation.ballotClose")
                        .called(VARIANT)
                        .with(w -> on(w, opened(w)))
                        .leaving(NOMINATIONS, INITIATIVES),
                Case.of("Mutation.ballotAnnul")
                        .called(VARIANT)
                        .with(w -> on(w, closed(w)))
                        .leaving(NOMINATIONS, INITIATIVES),
                Case.of("Mutation.councilTieBreak")
                        .called(VARIANT)
                        .with(this::withTie)
                        .leaving(NOMINATIONS));
    }

    private Map<String, Object> toConvene(World world) {
        return Map.of(
                "input.council",
                world.id("Council", council(world).id()),
                "input.review",
                world.id("AwardReview", everybody.review(world).id()),
                "input.heldOn",
                plans.today().toString(),
                SUBMITTED,
                List.of(id(world, submissions.received(world))));
    }

    private Map<String, Object> toSet(World world) {
        return Map.of(
                SESSION,
                session(world, convened(world)),
                SUBMITTED,
                List.of(id(world, submissions.received(world))));
    }

    private static Object session(World world, Sitting sitting) {
        return world.id("CouncilSession", sitting.session().id());
    }

    private static Object id(World world, SubmittedNomination on) {
        return world.id("SubmittedNomination", on.id());
    }

    private static Map<String, Object> on(World world, Sitting sitting) {
        return Map.of(
                SESSION, session(world, sitting), SUBMITTED, List.of(id(world, sitting.on())));
    }

    private Map<String, Object> toCast(World world) {
        var sitting = opened(world);
        return Map.of(SESSION, session(world, sitting), "input.submitted", id(world, sitting.on()));
    }

    /** Two from below with the same votes, of whom the chair, the only member, lets one go on. */
    private Map<String, Object> withTie(World world) {
        places.regulate(world);
        var own = world.own();
        var one = submissions.received(world);
        var other = submissions.received(world);
        var person = people.findByAccount(own, world.everybody().account()).orElseThrow();
        var chair = List.of(new Voter(world.everybody(), person));
        var council = councils.seated(own, plans.today().getYear(), chair);
        var review = everybody.review(world);
        var session = sittings.convened(own, council, review, entry(one), entry(other));
        sittings.vote(own, session, chair, entry(one), 1);
        sittings.vote(own, session, chair, entry(other), 1);
        sittings.limit(own, session, 1);
        return on(world, new Sitting(session, one));
    }
}
