package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.Sql;
import vn.thidua.tenants.registration.RegistrationStage;

/** A registration of which the ledger knows nothing, to be counted again. */
@Singleton
final class TallyCases implements Cases {
    private final RegistrationStage stage;
    private final UnitCases units;
    private final Sql sql;

    TallyCases(RegistrationStage stage, UnitCases units, Sql sql) {
        this.stage = stage;
        this.units = units;
        this.sql = sql;
    }

    @Override
    public List<Case> cases() {
        return List.of(
                Case.of("Mutation.tallyRecount")
                        .with("input.agency", this::forgetful)
                        .byTheOperator());
    }

    private Object forgetful(World world) {
        var own = world.own();
        var plan = stage.plan(own);
        stage.submitted(own, RegistrationStage.of(units.unit(world), plan, "TTLĐXS"));
        var node = Uuids.bytes(plan.value());
        sql.run("DELETE FROM tally_fact WHERE node_id = ?", (Object) node);
        sql.run("DELETE FROM tally WHERE node_id = ?", (Object) node);
        return world.id("Agency", own.agency());
    }
}
