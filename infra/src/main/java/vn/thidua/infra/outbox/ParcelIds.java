package vn.thidua.infra.outbox;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import vn.thidua.infra.id.IdConverters;

/** How the ids of parcels are read from rows. */
@Singleton
final class ParcelIds implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        IdConverters.register(conversions, ParcelId.class, ParcelId::new);
    }
}
