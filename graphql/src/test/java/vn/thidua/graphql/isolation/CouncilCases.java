package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thidua.tenants.council.Council;
import vn.thidua.tenants.council.CouncilCasting;
import vn.thidua.tenants.council.CouncilCasting.Voter;

/** Councils and who sits in them. */
@Singleton
final class CouncilCases implements Cases {
    private static final int YEAR = 2026;

    private final CouncilCasting councils;
    private final UnitCases units;

    CouncilCases(CouncilCasting councils, UnitCases units) {
        this.councils = councils;
        this.units = units;
    }

    @Override
    public Map<String, Function<World, Record>> things() {
        return Map.of("Council", world -> councils.council(world.own()).id());
    }

    Council seated(World world) {
        return councils.seated(world.own(), YEAR, List.of(voter(world)));
    }

    private Voter voter(World world) {
        return new Voter(world.own(), units.person(world));
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.councilMembersSet")
                        .with("input.members.person", w -> w.id("Person", units.person(w).id()))
                        .with("input.members.office", "CHAIR"),
                Case.of("Mutation.councilCarryOver")
                        .with("input.council", w -> w.id("Council", seated(w).id()))
                        .with("input.year", YEAR)
                        .with("input.sinceOn", LocalDate.of(YEAR + 1, 1, 1).toString()));
    }
}
