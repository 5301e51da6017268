package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.tenants.kind.CreatePlanKind;
import vn.thidua.tenants.kind.KindDefinition;
import vn.thidua.tenants.kind.KindScope;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.kind.PlanKinds;
import vn.thidua.tenants.kind.RetirePlanKind;

/** The agency's kinds of plans. */
@Singleton
final class PlanKindCases implements Cases {
    private static final String KIND = "input.kind";
    private static final String PATTERN = "{number}/KH-STP";
    private static final int LAST = 9; // Other cases take the usual kinds by their places.

    private final PlanKinds kinds;

    PlanKindCases(PlanKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.planKindCreate")
                        .with("input.definition.numberPattern", PATTERN)
                        .with("input.definition.position", LAST)
                        .with("input.definition.under", world -> List.of(id(world, made(world)))),
                Case.of("Mutation.planKindChange")
                        .with(KIND, world -> id(world, made(world)))
                        .with("input.definition.numberPattern", PATTERN)
                        .with("input.definition.position", LAST)
                        .with("input.definition.under", world -> List.of(id(world, made(world)))),
                Case.of("Mutation.planKindRetire").with(KIND, world -> id(world, made(world))),
                Case.of("Mutation.planKindReinstate").with(KIND, this::retired));
    }

    private PlanKindId made(World world) {
        var definition =
                new KindDefinition(
                        "Loại " + Uuids.next(),
                        LAST,
                        KindScope.AGENCY,
                        MovementKind.REGULAR,
                        Set.of(),
                        "KH",
                        PATTERN,
                        Set.of(),
                        Set.of());
        var answer = kinds.create(world.own(), new CreatePlanKind(definition));
        return ((CreatePlanKind.Answer.Created) answer).kind().id();
    }

    private Object retired(World world) {
        var kind = made(world);
        kinds.retire(world.own(), new RetirePlanKind(kind));
        return id(world, kind);
    }

    private static Object id(World world, PlanKindId kind) {
        return world.id("PlanKind", kind);
    }
}
