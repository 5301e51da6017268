package vn.thidua.infra.id;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongFunction;

/** Tells the database layer how each type of identifier is stored. */
@Singleton
public final class IdConverters implements TypeConverterRegistrar {

    @Override
    public void register(MutableConversionService conversions) {
        conversions.addConverter(UUID.class, byte[].class, Uuids::bytes);
        conversions.addConverter(byte[].class, UUID.class, Uuids::of);
    }

    /** One line per identifier type, in the registrar of the room that owns the type. */
    public static <T extends Id> void register(
            MutableConversionService conversions, Class<T> type, Function<UUID, T> make) {
        conversions.addConverter(type, byte[].class, id -> Uuids.bytes(id.value()));
        conversions.addConverter(byte[].class, type, bytes -> make.apply(Uuids.of(bytes)));
    }

    /** The same for identifiers that are numbers. */
    public static <T extends NumberId> void registerNumber(
            MutableConversionService conversions, Class<T> type, LongFunction<T> make) {
        conversions.addConverter(type, Long.class, NumberId::value);
        conversions.addConverter(Long.class, type, number -> make.apply(number));
    }
}
