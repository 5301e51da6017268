package vn.thidua.graphql.isolation;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/** Puts a stranger in the place of whoever called, and leaves all else as it was. */
record Swap(Scope stranger) {

    /** The arguments as the stranger's. */
    @Nullable Object[] in(@Nullable Object[] arguments, World world) {
        return Arrays.stream(arguments).map(given -> in(given, world)).toArray();
    }

    private @Nullable Object in(@Nullable Object given, World world) {
        return switch (given) {
            case TenantId _ -> stranger.tenant();
            case AgencyId agency -> isCaller(agency, world) ? stranger.agency() : agency;
            case Record row when carriesTenant(row.getClass()) -> copy(row);
            case null, default -> given;
        };
    }

    private static boolean isCaller(AgencyId agency, World world) {
        return Stream.of(world.own(), world.above(), world.below())
                .anyMatch(scope -> scope.agency().equals(agency));
    }

    private Record copy(Record row) {
        var components = row.getClass().getRecordComponents();
        var values =
                Arrays.stream(components)
                        .map(c -> c.getType() == TenantId.class ? stranger.tenant() : read(c, row))
                        .toArray();
        var types = Arrays.stream(components).map(RecordComponent::getType);
        try {
            var constructor = row.getClass().getDeclaredConstructor(types.toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record row) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether rows of this type say whose they are. */
    static boolean carriesTenant(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == TenantId.class);
    }

    /** Whether one of these is the id of something, or a row of it. */
    static boolean namesThings(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).anyMatch(Swap::namesThings);
    }

    private static boolean namesThings(@Nullable Object given) {
        return switch (given) {
            case null -> false;
            case TenantId _ -> false;
            case AgencyId _ -> false;
            case Collection<?> several -> several.stream().anyMatch(Swap::namesThings);
            case Temporal _ -> false;
            case Record _ -> true;
            default -> false;
        };
    }
}
