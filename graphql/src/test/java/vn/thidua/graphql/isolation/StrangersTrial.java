package vn.thidua.graphql.isolation;

import io.micronaut.data.exceptions.DataAccessException;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.isolation.RepositoryCalls.Call;

/**
 * Tries a statement for a stranger in the very moment in which it comes to something for its owner:
 * nothing but who asks is swapped.
 */
final class StrangersTrial implements RepositoryCalls.Watch {
    private static final int TIMES = 2;
    private static final String CONSTRAINT = "23";

    private final Map<Method, TenantStatement> statements;
    private final Swap swap;
    private final World world;
    private final OpenRows rows;
    private final Map<Method, Integer> tried = new ConcurrentHashMap<>();
    private final List<String> wrong = new CopyOnWriteArrayList<>();

    StrangersTrial(Map<Method, TenantStatement> statements, Swap swap, World world, OpenRows rows) {
        this.statements = statements;
        this.swap = swap;
        this.world = world;
        this.rows = rows;
    }

    /** What came to something for the stranger. */
    List<String> wrong() {
        return wrong;
    }

    /** Whether the method has come to something for its owner, and so was tried. */
    boolean hasTried(Method method) {
        return tried.containsKey(method);
    }

    @Override
    public @Nullable Object around(Call call) {
        var statement = statements.get(call.method());
        if (statement == null || tried.getOrDefault(call.method(), 0) >= TIMES) {
            return call.made();
        }
        return statement.isRead()
                ? read(call)
                : rows.inTransaction(() -> write(call, statement.table()));
    }

    private @Nullable Object read(Call call) {
        var owners = call.made();
        if (!isNothing(owners)) {
            tried.merge(call.method(), 1, Integer::sum);
            var answer = attempt(strangers(call)::made);
            if (!isStrangers(call, answer, owners)) {
                wrong.add("%s answered %s".formatted(call.name(), answer));
            }
        }
        return owners;
    }

    private @Nullable Object write(Call call, String table) {
        var before = others(table);
        var after =
                rows.undone(
                        () -> {
                            attempt(strangers(call)::made);
                            return others(table);
                        });
        if (!after.equals(before)) {
            wrong.add(call.name() + " changed rows of " + table);
        }
        var owners = call.made();
        if (!others(table).equals(before)) {
            tried.merge(call.method(), 1, Integer::sum);
        }
        return owners;
    }

    private String others(String table) {
        return rows.ofOthersThan(swap.stranger(), table);
    }

    private Call strangers(Call call) {
        return call.with(swap.in(call.arguments(), world));
    }

    /** The answer; none where there is no such row, or where MySQL itself keeps agencies apart. */
    private static @Nullable Object attempt(Supplier<@Nullable Object> call) {
        try {
            return call.get();
        } catch (DataAccessException refused) {
            if (refused.getCause() instanceof SQLException sql
                    && !sql.getSQLState().startsWith(CONSTRAINT)) {
                throw refused;
            }
            return null;
        }
    }

    /** No row that the owner is given; and nothing else where things were named. */
    private static boolean isStrangers(
            Call call, @Nullable Object answer, @Nullable Object owners) {
        return answer instanceof Collection<?> || !Swap.namesThings(call.arguments())
                ? elements(answer).noneMatch(elements(owners).toList()::contains)
                : isNothing(answer);
    }

    private static Stream<?> elements(@Nullable Object answer) {
        return switch (answer) {
            case Optional<?> found -> found.stream();
            case Collection<?> several -> several.stream();
            case null -> Stream.empty();
            default -> Stream.of(answer);
        };
    }

    private static boolean isNothing(@Nullable Object answer) {
        return switch (answer) {
            case null -> true;
            case Optional<?> found -> found.isEmpty();
            case Collection<?> several -> several.isEmpty();
            case Number count -> count.doubleValue() == 0;
            case Boolean is -> !is;
            default -> false;
        };
    }
}
