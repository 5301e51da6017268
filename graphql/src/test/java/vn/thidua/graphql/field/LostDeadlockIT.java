package vn.thidua.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;

/** A mutation and somebody else's transaction stand in each other's way, and MySQL ends one. */
@ExtendWith(House.class)
class LostDeadlockIT {
    /** The one that has written less is given up: this makes it the mutation. */
    private static final String MUCH =
            """
            INSERT INTO audit_entry (
                tenant_id, id, happened_at, action, subject_kind, subject_id)
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
            SELECT ?, UUID_TO_BIN(UUID()), NOW(), 'ballast', 'Unit', '' FROM n
            """;

    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final Person administrator;

    LostDeadlockIT(Sql sql, Api api, Casting casting) {
        this.sql = sql;
        var cast = casting.cast();
        this.north = cast.north();
        this.south = cast.south();
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void runsTheMutationAgainAndWritesOnce() throws SQLException {
        var office = create("Văn phòng", null).text("data.unitCreate.unit.id");
        var deadlocks = deadlocks();

        var sent =
                Statements.sent(
                        () -> {
                            try (var other = sql.connect()) {
                                other.setAutoCommit(false);
                                var team = meet(other, office);
                                other.rollback();
                                assertThat(team.join().list("data.unitCreate.errors")).isEmpty();
                            }
                        });

        assertThat(deadlocks()).isEqualTo(deadlocks + 1);
        assertThat(sent).filteredOn(text -> text.startsWith("INSERT INTO unit\n")).hasSize(2);
        assertThat(written("unit WHERE name = 'Tổ Văn thư'")).isEqualTo(1);
        assertThat(written("audit_entry WHERE action = 'unit.create'")).isEqualTo(2);
    }

    /** The other holds the office; the mutation holds the tree and wants it; then the reverse. */
    private CompletableFuture<Answer> meet(Connection other, String office) throws SQLException {
        run(other, MUCH, south);
        run(other, "SELECT id FROM unit WHERE tenant_id = ? FOR UPDATE", north);
        var team = CompletableFuture.supplyAsync(() -> create("Tổ Văn thư", office));
        while (sql.number("SELECT COUNT(*) FROM performance_schema.data_lock_waits") == 0) {
            Thread.onSpinWait();
        }
        run(other, "SELECT changes FROM structure_lock WHERE tenant_id = ? FOR UPDATE", north);
        return team;
    }

    private static void run(Connection connection, String statement, Scope agency)
            throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            prepared.setLong(1, agency.tenant().value());
            prepared.execute();
        }
    }

    private Answer create(String name, @Nullable String parent) {
        var input = new HashMap<String, Object>();
        input.put("parent", parent);
        input.putAll(Map.of("name", name, "shortName", "", "kind", "OFFICE", "position", 0));
        input.put("hasLegalPersonality", false);
        return administrator.mutate("unitCreate", input, "unit { id }");
    }

    private long written(String rows) {
        return sql.number(
                "SELECT COUNT(*) FROM " + rows + " AND tenant_id = ?", north.tenant().value());
    }

    private long deadlocks() {
        return sql.number(
                """
                SELECT count FROM information_schema.innodb_metrics WHERE name = 'lock_deadlocks'
                """);
    }
}
