package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.registration.DraftRegistration;
import vn.thidua.tenants.registration.Registration;
import vn.thidua.tenants.registration.RegistrationStage;
import vn.thidua.tenants.registration.Registrations;
import vn.thidua.tenants.registration.WithdrawRegistration;
import vn.thidua.tenants.unit.Unit;

/** Registrations of units, and of people in them. */
@Singleton
final class RegistrationCases implements Cases {
    private static final String REGISTRATION = "input.registration";
    private static final List<Map<String, Object>> ANSWERS =
            List.of(
                    Map.of("field", "titles", "values", List.of("TTLĐXS")),
                    Map.of("field", "members", "values", List.of("7")));

    private static final List<Map<String, Object>> TITLES =
            List.of(Map.of("field", "titles", "values", List.of("Lao động tiên tiến")));

    private final RegistrationStage stage;
    private final Registrations registrations;
    private final UnitCases units;
    private final Selves selves;

    RegistrationCases(
            RegistrationStage stage, Registrations registrations, UnitCases units, Selves selves) {
        this.stage = stage;
        this.registrations = registrations;
        this.units = units;
        this.selves = selves;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Registration", world -> drafted(world).id());
    }

    @Override
    public List<Case> cases() {
        return Stream.concat(ofOthers().stream(), ofOneself().stream()).toList();
    }

    /** What everybody may do for themself, and each tries for themself. */
    private List<Case> ofOneself() {
        return List.of(
                Case.of("Mutation.registrationDraft")
                        .called("của chính mình")
                        .with(this::toDraftOneself)
                        .leaving("input.plan", "input.person", "input.unit"),
                Case.of("Mutation.registrationAmend")
                        .called("của chính mình")
                        .with(w -> revision(w, own(w, "amend")))
                        .with("input.answers", TITLES)
                        .leaving(REGISTRATION),
                Case.of("Mutation.registrationSubmit")
                        .called("của chính mình")
                        .with(w -> revision(w, answered(w)))
                        .leaving(REGISTRATION),
                Case.of("Mutation.registrationWithdraw")
                        .called("của chính mình")
                        .with(REGISTRATION, w -> id(w, own(w, "withdraw")))
                        .leaving(REGISTRATION),
                Case.of("Mutation.registrationRestore")
                        .called("của chính mình")
                        .with(REGISTRATION, this::ownWithdrawn)
                        .leaving(REGISTRATION));
    }

    private List<Case> ofOthers() {
        return List.of(
                Case.of("Mutation.registrationDraft").with(this::ofAUnit).leaving("input.person"),
                Case.of("Mutation.registrationDraft")
                        .called("của cá nhân")
                        .with(this::ofAPerson)
                        .leaving("input.unit"),
                Case.of("Mutation.registrationAmend")
                        .with(w -> revision(w, drafted(w)))
                        .with("input.answers", ANSWERS),
                Case.of("Mutation.registrationSubmit").with(w -> revision(w, drafted(w))),
                Case.of("Mutation.registrationReceive").with(REGISTRATION, this::submitted),
                Case.of("Mutation.registrationReturn").with(REGISTRATION, this::submitted),
                Case.of("Mutation.registrationWithdraw").with(REGISTRATION, w -> id(w, drafted(w))),
                Case.of("Mutation.registrationRestore").with(REGISTRATION, this::withdrawn),
                Case.of("OwnAgency.registrations")
                        .where("filter.plan", w -> w.id("Plan", drafted(w).plan()))
                        .where("filter.unit", w -> w.id("Unit", drafted(w).unit())),
                Case.of("Plan.registrationOverview")
                        .within(w -> "agency { plan(id: \"%s\") { %%s } }".formatted(planOf(w)))
                        .where("unit", w -> w.id("Unit", drafted(w).unit())));
    }

    private PlanId plan(World world) {
        return world.once(PlanId.class, "to register under", () -> stage.plan(world.own()));
    }

    private String planOf(World world) {
        return world.id("Plan", plan(world));
    }

    private DraftRegistration command(World world) {
        Unit unit = units.unit(world);
        return RegistrationStage.of(unit, plan(world), "TTLĐXS");
    }

    Registration drafted(World world) {
        return stage.drafted(world.own(), command(world));
    }

    private Object submitted(World world) {
        return id(world, stage.submitted(world.own(), command(world)));
    }

    private Object withdrawn(World world) {
        var drafted = drafted(world);
        registrations.withdraw(
                world.own(), new WithdrawRegistration(drafted.id(), "Chuyển công tác"));
        return id(world, drafted);
    }

    /** A registration of whoever is next to try, under a plan of its own. */
    private Registration own(World world, String what, String... titles) {
        var command =
                RegistrationStage.of(selves.next(world, what), stage.plan(world.own()), titles);
        return stage.drafted(world.own(), command);
    }

    private Registration answered(World world) {
        return own(world, "submit", RegistrationStage.FIGHTER);
    }

    private Object ownWithdrawn(World world) {
        var own = own(world, "restore");
        registrations.withdraw(world.own(), new WithdrawRegistration(own.id(), "Đổi ý"));
        return id(world, own);
    }

    private Map<String, Object> toDraftOneself(World world) {
        return Map.of(
                "input.plan", world.id("Plan", stage.plan(world.own())),
                "input.person", world.id("Person", selves.next(world, "draft").id()),
                "input.form", RegistrationStage.OF_PERSONS);
    }

    private static Object id(World world, Registration registration) {
        return world.id("Registration", registration.id());
    }

    private static Map<String, Object> revision(World world, Registration registration) {
        return Map.of(
                REGISTRATION, id(world, registration), "input.revision", registration.revision());
    }

    private Map<String, Object> ofAUnit(World world) {
        return Map.of(
                "input.plan",
                planOf(world),
                "input.unit",
                world.id("Unit", units.unit(world).id()),
                "input.form",
                RegistrationStage.OF_COLLECTIVES,
                "input.answers",
                ANSWERS);
    }

    private Map<String, Object> ofAPerson(World world) {
        return Map.of(
                "input.plan", planOf(world),
                "input.person", world.id("Person", units.person(world).id()),
                "input.form", RegistrationStage.OF_PERSONS);
    }
}
