package vn.thidua.graphql.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.directory.AgencyKind;

/**
 * Every statement of every repository that is made for one agency or one account is tried for a
 * stranger in the moment in which it comes to something for its owner: nothing comes back, and
 * nothing changes. Those that cross agencies on purpose stand in {@code crosses-tenants.txt}; an
 * INSERT of a part that names no owner reaches no row that stands, and {@link IsolationIT} tries
 * the doors before it.
 */
@ExtendWith(House.class)
class RepositoryIsolationIT {
    private final ApplicationContext context;
    private final RepositoryCalls calls;
    private final Errands errands;
    private final OpenRows rows;
    private final Casting casting;

    RepositoryIsolationIT(
            ApplicationContext context,
            RepositoryCalls calls,
            Errands errands,
            OpenRows rows,
            Casting casting) {
        this.context = context;
        this.calls = calls;
        this.errands = errands;
        this.rows = rows;
        this.casting = casting;
    }

    @Test
    void statementsFindAndChangeNothingOfAnotherAgency() {
        var statements = TenantStatement.all(context);
        var stranger = casting.tenant("Stranger", AgencyKind.PROVINCIAL_DEPARTMENT);
        var north = errands.world();
        var trial =
                new StrangersTrial(
                        statements, new Swap(stranger, casting.usernameOf(stranger)), north, rows);

        calls.during(trial, () -> errands.run(north));

        assertThat(trial.wrong()).as("what came to something for a stranger").isEmpty();
        assertThat(untried(statements.values(), trial))
                .as("make these come to something: by a Case of a field, or by an Errand")
                .isEmpty();
    }

    private static List<String> untried(
            Collection<TenantStatement> statements, StrangersTrial trial) {
        return statements.stream()
                .filter(statement -> !trial.hasTried(statement.method()))
                .map(TenantStatement::name)
                .sorted()
                .toList();
    }
}
