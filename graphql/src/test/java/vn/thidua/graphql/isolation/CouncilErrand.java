package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.tenants.council.Councils;

/** Somebody asks who has sat in a council. */
@Singleton
final class CouncilErrand implements Errand {
    private final CouncilCases cases;
    private final Councils councils;

    CouncilErrand(CouncilCases cases, Councils councils) {
        this.cases = cases;
        this.councils = councils;
    }

    @Override
    public void run(World world) {
        councils.compositions(world.own(), List.of(cases.seated(world).id()));
    }
}
