package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.repository.GenericRepository;
import io.micronaut.transaction.TransactionOperations;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.isolation.RepositoryCalls.Call;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyKind;

/**
 * Every method of the repositories of {@code tenants} that reads or changes rows of one tenant
 * first works for its owner. Then a stranger's tenant is put in the owner's place, all ids being
 * left as they were: nothing comes back, and nothing changes. What is published, others do see:
 * {@link SightMatrixIT} tries that.
 */
@ExtendWith(House.class)
class RepositoryIsolationIT {
    private static final String TENANTS = "vn.thidua.tenants.";
    private static final String HEADER =
            """
            # Methods of repositories, scoped to one tenant, that no errand reaches yet, so that
            # no test knows by trial whether they keep agencies apart (StatementRulesTest reads
            # their statements). The list only shrinks: a new method needs a Case of the field
            # that calls it, or a line in Errands.
            """;
    private static final TableFile UNTRIED = new TableFile("statements-untried", HEADER);

    private final ApplicationContext context;
    private final RepositoryCalls calls;
    private final Errands errands;
    private final RowSums rows;
    private final TransactionOperations<Connection> transactions;
    private final Scope stranger;
    private final Swap swap;

    RepositoryIsolationIT(
            ApplicationContext context,
            RepositoryCalls calls,
            Errands errands,
            RowSums rows,
            TransactionOperations<Connection> transactions,
            Casting casting) {
        this.context = context;
        this.calls = calls;
        this.errands = errands;
        this.rows = rows;
        this.transactions = transactions;
        this.stranger = casting.tenant("Stranger", AgencyKind.PROVINCIAL_DEPARTMENT);
        this.swap = new Swap(stranger);
    }

    @Test
    void statementsFindAndChangeNothingOfAnotherAgency() {
        var north = errands.world();
        var reached = calls.during(() -> errands.run(north));
        var unreached = new TreeSet<String>();
        var wrong = new ArrayList<String>();
        for (var method : scoped().toList()) {
            var made = reached.getOrDefault(method, List.of());
            if (made.isEmpty()) {
                unreached.add(name(method));
            }
            made.forEach(call -> tryAsStranger(call, north, wrong));
        }

        assertThat(wrong).as("what came to something for a stranger").isEmpty();
        UNTRIED.hold(List.copyOf(unreached));
    }

    private void tryAsStranger(Call call, World north, List<String> wrong) {
        if (isRead(call.method())) {
            var owners = inTransaction(() -> call.again(call.arguments()));
            var answer = inTransaction(() -> call.again(swap.in(call.arguments(), north)));
            if (!isStrangers(call, answer, owners)) {
                wrong.add("%s answered %s".formatted(name(call.method()), answer));
            }
            return;
        }
        var before = rows.ofOthersThan(stranger.tenant());
        inTransaction(() -> call.again(swap.in(call.arguments(), north)));
        if (!rows.ofOthersThan(stranger.tenant()).equals(before)) {
            wrong.add(name(call.method()) + " changed rows");
        }
    }

    private @Nullable Object inTransaction(Supplier<@Nullable Object> call) {
        try {
            return transactions.executeWrite(_ -> call.get());
        } catch (DataAccessException nothing) { // No row, or MySQL itself keeps the tenants apart.
            return null;
        }
    }

    /** No row that the owner is given; and nothing else where things were named. */
    private static boolean isStrangers(
            Call call, @Nullable Object answer, @Nullable Object owners) {
        return answer instanceof Collection<?> || !Swap.namesThings(call.arguments())
                ? elements(answer).noneMatch(elements(owners).toList()::contains)
                : RepositoryCalls.isNothing(answer);
    }

    private static Stream<?> elements(@Nullable Object answer) {
        return switch (answer) {
            case Optional<?> found -> found.stream();
            case Collection<?> rows -> rows.stream();
            case null, default -> Stream.empty(); // A number or a flag says whose it is by no id.
        };
    }

    /** The methods that are asked for one tenant's rows, and do not only add some. */
    private Stream<Method> scoped() {
        return context.getBeanDefinitions(GenericRepository.class).stream()
                .flatMap(definition -> Arrays.stream(definition.getBeanType().getInterfaces()))
                .filter(GenericRepository.class::isAssignableFrom)
                .distinct()
                .filter(type -> type.getPackageName().startsWith(TENANTS))
                .filter(type -> !type.isAnnotationPresent(CrossesTenants.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .filter(method -> !method.isAnnotationPresent(CrossesTenants.class))
                .filter(method -> !isInsert(method))
                .filter(RepositoryIsolationIT::isOfOneTenant);
    }

    private static boolean isInsert(Method method) {
        return verb(method).equals("INSERT");
    }

    private static boolean isRead(Method method) {
        return verb(method).equals("SELECT") || verb(method).equals("WITH");
    }

    private static String verb(Method method) {
        var query = method.getAnnotation(Query.class);
        return query == null
                ? ""
                : query.value().strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static boolean isOfOneTenant(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type -> type == TenantId.class || Swap.carriesTenant(type));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getName() + "#" + method.getName();
    }
}
