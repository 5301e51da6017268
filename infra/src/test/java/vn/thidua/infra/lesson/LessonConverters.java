package vn.thidua.infra.lesson;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import vn.thidua.infra.id.IdConverters;

/** Lesson 2: one registrar per room, one line per identifier type. */
@Singleton
final class LessonConverters implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        IdConverters.register(conversions, PaperId.class, PaperId::new);
        IdConverters.registerNumber(conversions, OwnerId.class, OwnerId::new);
    }
}
