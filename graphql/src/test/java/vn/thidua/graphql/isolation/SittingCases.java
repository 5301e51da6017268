package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Accounts;
import vn.thidua.platform.access.Member;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.SessionCasting;
import vn.thidua.tenants.council.VotingMode;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.person.People;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** Sessions of a council in which everybody sits, and what they vote on. */
@Singleton
final class SittingCases implements Cases {
    private static final String SESSION = "input.session";
    private static final String NOMINATIONS = "input.nominations";
    private static final String INITIATIVES = "input.initiatives";
    private static final String SUBMITTED = "input.submitted";
    private static final String INITIATIVE_OF_AGENDA = "input.initiatives.initiative";

    private final CouncilCasting councils;
    private final SessionCasting sessions;
    private final PlanCasting plans;
    private final Accounts accounts;
    private final People people;
    private final SomePeople some;
    private final UnitCases units;

    SittingCases(
            CouncilCasting councils,
            SessionCasting sessions,
            PlanCasting plans,
            Accounts accounts,
            People people,
            SomePeople some,
            UnitCases units) {
        this.councils = councils;
        this.sessions = sessions;
        this.plans = plans;
        this.accounts = accounts;
        this.people = people;
        this.some = some;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("CouncilSession", world -> convened(world).session().id());
    }

    /** A session with a nomination on its agenda, at which all are there. */
    record Sitting(Council council, AwardReview review, CouncilSession session, Nomination on) {}

    Sitting convened(World world) {
        var own = world.own();
        var council = councils.seated(own, plans.today().getYear(), voters(world));
        var review = review(world);
        var on = fighter(world, review);
        return new Sitting(council, review, sessions.convened(own, council, review, on), on);
    }

    /** The review of all sittings of a world. */
    AwardReview review(World world) {
        return world.once(
                AwardReview.class, "sittings' review", () -> sessions.review(world.own()));
    }

    private Nomination fighter(World world, AwardReview review) {
        return sessions.fighter(world.own(), review, units.person(world));
    }

    /** Everybody who has an account and was no person yet, and who is everybody. */
    @SuppressWarnings("unchecked")
    List<Voter> voters(World world) {
        var unit = world.once(Unit.class, "voters' unit", () -> units.unit(world));
        var known = (List<Voter>) world.once(List.class, "voters", ArrayList<Voter>::new);
        if (known.isEmpty()) {
            var everybody = people.findByAccount(world.own(), world.everybody().account());
            known.add(new Voter(world.everybody(), everybody.orElseThrow()));
            var head = people.findByAccount(world.own(), world.head().account());
            known.add(new Voter(world.head(), head.orElseThrow()));
        }
        var seen = (Set<AccountId>) world.once(Set.class, "seen", HashSet<AccountId>::new);
        for (var member : accounts.list(world.own(), PageRequest.first(100)).items()) {
            if (seen.add(member.account())
                    && people.findByAccount(world.own(), member.account()).isEmpty()) {
                known.add(voter(world, unit, member));
            }
        }
        return known;
    }

    private Voter voter(World world, Unit unit, Member member) {
        var name = member.displayName();
        return new Voter(world.own(), some.person(world.own(), unit, name, member.account()));
    }

    Sitting opened(World world) {
        var sitting = convened(world);
        sessions.present(world.own(), sitting.session(), sitting.session().members());
        sessions.opened(world.own(), sitting.session(), VotingMode.OPEN, sitting.on());
        return sitting;
    }

    private Sitting closed(World world) {
        var sitting = opened(world);
        sessions.close(world.own(), sitting.session(), sitting.on());
        return sitting;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.councilSessionConvene")
                        .with(this::toConvene)
                        .leaving(SUBMITTED, INITIATIVE_OF_AGENDA),
                Case.of("Mutation.councilAgendaSet")
                        .with(this::toSet)
                        .leaving(SUBMITTED, INITIATIVE_OF_AGENDA),
                Case.of("Mutation.councilAttendanceRecord")
                        .with(SESSION, w -> session(w, convened(w))),
                Case.of("Mutation.councilSessionCancel")
                        .with(SESSION, w -> session(w, convened(w))),
                Case.of("Mutation.ballotOpen").with(this::toOpen).leaving(SUBMITTED, INITIATIVES),
                Case.of("Mutation.ballotCast")
                        .with(w -> on(w, opened(w), "input.nomination"))
                        .leaving(SUBMITTED, "input.initiative"),
                Case.of("Mutation.ballotClose")
                        .with(w -> on(w, opened(w)))
                        .leaving(SUBMITTED, INITIATIVES),
                Case.of("Mutation.ballotAnnul")
                        .with(w -> on(w, closed(w)))
                        .leaving(SUBMITTED, INITIATIVES),
                Case.of("Mutation.councilSessionClose").with(SESSION, w -> session(w, closed(w))),
                Case.of("OwnAgency.councilSessions")
                        .where("filter.council", w -> w.id("Council", convened(w).council().id()))
                        .where(
                                "filter.review",
                                w -> w.id("AwardReview", convened(w).review().id())));
    }

    private static Object session(World world, Sitting sitting) {
        return world.id("CouncilSession", sitting.session().id());
    }

    private static Map<String, Object> on(World world, Sitting sitting) {
        return Map.of(
                SESSION,
                session(world, sitting),
                NOMINATIONS,
                List.of(world.id("Nomination", sitting.on().id())));
    }

    private static Map<String, Object> on(World world, Sitting sitting, String place) {
        return Map.of(
                SESSION, session(world, sitting), place, world.id("Nomination", sitting.on().id()));
    }

    private Map<String, Object> toConvene(World world) {
        var council = councils.seated(world.own(), plans.today().getYear(), voters(world));
        var review = review(world);
        var nomination = world.id("Nomination", fighter(world, review).id());
        return Map.of(
                "input.council",
                world.id("Council", council.id()),
                "input.review",
                world.id("AwardReview", review.id()),
                "input.heldOn",
                plans.today().toString(),
                NOMINATIONS,
                List.of(nomination));
    }

    private Map<String, Object> toSet(World world) {
        var sitting = convened(world);
        var other = fighter(world, sitting.review());
        return Map.of(
                SESSION,
                session(world, sitting),
                NOMINATIONS,
                List.of(world.id("Nomination", other.id())));
    }

    private Map<String, Object> toOpen(World world) {
        var sitting = convened(world);
        sessions.present(world.own(), sitting.session(), sitting.session().members());
        return on(world, sitting);
    }
}
