package vn.thidua.graphql.isolation;

import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.id.Uuids;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.SessionId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;

/**
 * Puts a stranger in the place of whoever called, and leaves all else as it was.
 *
 * @param username what the stranger signs in with
 */
record Swap(Scope stranger, String username) {

    /** The arguments as the stranger's. */
    @Nullable Object[] in(@Nullable Object[] arguments, World world) {
        var owned = Arrays.stream(arguments).anyMatch(given -> given instanceof TenantId);
        return Arrays.stream(arguments).map(given -> in(given, world, owned)).toArray();
    }

    private @Nullable Object in(@Nullable Object given, World world, boolean owned) {
        return switch (given) {
            case TenantId _ -> stranger.tenant();
            case AgencyId agency -> isCaller(agency, world) ? stranger.agency() : agency;
            // Beside a tenant an account is who did something, or whom it was done to.
            case AccountId account -> owned ? account : stranger.account();
            case SessionId session -> owned ? session : new SessionId(Uuids.next());
            case String name -> owned ? name : username;
            case byte[] secret -> owned ? secret : new byte[secret.length];
            case Record row when carriesWho(row.getClass()) -> copy(row);
            case Collection<?> rows ->
                    rows.stream()
                            .map(row -> row instanceof AgencyId ? row : in(row, world, owned))
                            .toList();
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

    /** Whether values of this type say who asks. */
    static boolean isWho(Class<?> type) {
        return type == TenantId.class
                || type == AgencyId.class
                || type == AccountId.class
                || type == SessionId.class;
    }

    /** Whether rows of this type say whose they are. */
    static boolean carriesWho(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getType() == TenantId.class);
    }

    /** Whether one of these is the id of something else than of who asks, or a row of it. */
    static boolean namesThings(@Nullable Object[] arguments) {
        return Arrays.stream(arguments).anyMatch(Swap::namesThings);
    }

    private static boolean namesThings(@Nullable Object given) {
        return switch (given) {
            case Collection<?> several -> several.stream().anyMatch(Swap::namesThings);
            case Temporal _ -> false;
            case Record row -> !isWho(row.getClass());
            case null, default -> false;
        };
    }
}
