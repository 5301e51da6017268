package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import vn.thidua.tenants.council.CloseSession;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilSession;
import vn.thidua.tenants.council.CouncilSessions;
import vn.thidua.tenants.council.DecidingSessions;
import vn.thidua.tenants.council.InitiativeSittings;
import vn.thidua.tenants.evidence.EvidenceCasting;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** Sessions of a council of initiatives in which everybody sits, and what they vote on. */
@Singleton
final class InitiativeSittingCases implements Cases, Errand {
    private static final String VARIANT = "initiatives";
    private static final String SESSION = "input.session";
    private static final String NOMINATIONS = "input.nominations";
    private static final String SUBMITTED = "input.submitted";
    private static final String INITIATIVES = "input.initiatives";

    private final CouncilCasting councils;
    private final InitiativeSittings sittings;
    private final CouncilSessions sessions;
    private final DecidingSessions deciding;
    private final EvidenceCasting evidence;
    private final PlanCasting plans;
    private final SittingCases everybody;
    private final UnitCases units;

    InitiativeSittingCases(
            CouncilCasting councils,
            InitiativeSittings sittings,
            CouncilSessions sessions,
            DecidingSessions deciding,
            EvidenceCasting evidence,
            PlanCasting plans,
            SittingCases everybody,
            UnitCases units) {
        this.councils = councils;
        this.sittings = sittings;
        this.sessions = sessions;
        this.deciding = deciding;
        this.evidence = evidence;
        this.plans = plans;
        this.everybody = everybody;
        this.units = units;
    }

    /** A session with an initiative on its agenda, at which all are there. */
    private record Sitting(CouncilSession session, Initiative on) {}

    private Council council(World world) {
        var year = plans.today().getYear();
        return councils.ofInitiatives(world.own(), year, everybody.voters(world));
    }

    private Initiative initiative(World world) {
        var unit = world.once(Unit.class, "authors' unit", () -> units.unit(world));
        var author = evidence.person(world.own(), unit, "Bình");
        return evidence.submitted(world.own(), "Số hóa", author);
    }

    private Sitting convened(World world) {
        var on = initiative(world);
        return new Sitting(sittings.convened(world.own(), council(world), on), on);
    }

    private Sitting opened(World world) {
        var sitting = convened(world);
        sittings.open(world.own(), sitting.session(), sitting.on());
        return sitting;
    }

    private Sitting closed(World world) {
        var sitting = opened(world);
        sittings.close(world.own(), sitting.session(), sitting.on());
        return sitting;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.councilSessionConvene")
                        .called(VARIANT)
                        .with(this::toConvene)
                        .leaving("input.review", NOMINATIONS, SUBMITTED),
                Case.of("Mutation.councilAgendaSet")
                        .called(VARIANT)
                        .with(this::toSet)
                        .leaving(NOMINATIONS, SUBMITTED),
                Case.of("Mutation.ballotOpen")
                        .called(VARIANT)
                        .with(w -> on(w, convened(w)))
                        .leaving(NOMINATIONS, SUBMITTED),
                Case.of("Mutation.ballotCast")
                        .called(VARIANT)
                        .with(this::toCast)
                        .leaving("input.nomination", SUBMITTED),
                Case.of("Mutation.ballotClose")
                        .called(VARIANT)
                        .with(w -> on(w, opened(w)))
                        .leaving(NOMINATIONS, SUBMITTED),
                Case.of("Mutation.ballotAnnul")
                        .called(VARIANT)
                        .with(w -> on(w, closed(w)))
                        .leaving(NOMINATIONS, SUBMITTED));
    }

    private Map<String, Object> toConvene(World world) {
        return Map.of(
                "input.council",
                world.id("Council", council(world).id()),
                "input.heldOn",
                plans.today().toString(),
                INITIATIVES + ".initiative",
                world.id("Initiative", initiative(world).id()),
                INITIATIVES + ".effectScope",
                "UNIT");
    }

    private Map<String, Object> toSet(World world) {
        return Map.of(
                SESSION,
                session(world, convened(world)),
                INITIATIVES + ".initiative",
                world.id("Initiative", initiative(world).id()));
    }

    private static Object session(World world, Sitting sitting) {
        return world.id("CouncilSession", sitting.session().id());
    }

    private static Map<String, Object> on(World world, Sitting sitting) {
        return Map.of(
                SESSION,
                session(world, sitting),
                INITIATIVES,
                List.of(world.id("Initiative", sitting.on().id())));
    }

    private Map<String, Object> toCast(World world) {
        var sitting = opened(world);
        return Map.of(
                SESSION,
                session(world, sitting),
                "input.initiative",
                world.id("Initiative", sitting.on().id()));
    }

    /** Nobody votes for an initiative, the session closes, and somebody asks which it was. */
    @Override
    public void run(World world) {
        var sitting = closed(world);
        sessions.close(world.own(), new CloseSession(sitting.session().id(), null));
        deciding.of(world.own(), List.of(sitting.on().id()));
    }
}
