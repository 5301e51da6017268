package vn.thidua.tenants;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import vn.thidua.infra.id.IdConverters;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.plan.ParentId;
import vn.thidua.tenants.progress.ProgressId;
import vn.thidua.tenants.unit.UnitId;

/** How the ids of this room are read from rows. */
@Singleton
final class Ids implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        IdConverters.register(conversions, ParentId.class, ParentId::new);
        IdConverters.register(conversions, PlanKindId.class, PlanKindId::new);
        IdConverters.register(conversions, UnitId.class, UnitId::new);
        IdConverters.register(conversions, PersonId.class, PersonId::new);
        IdConverters.register(conversions, ProgressId.class, ProgressId::new);
    }
}
