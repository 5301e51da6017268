package vn.thidua.graphql.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

/** A mutation needs what somebody else's transaction does not let go of. */
@ExtendWith(House.class)
class LostLockIT {
    private static final String WAIT = "innodb_lock_wait_timeout";

    private final Sql sql;
    private final int connections;
    private final Scope north;
    private final Person administrator;

    LostLockIT(Sql sql, ApplicationContext house, Api api, Casting casting) {
        this.sql = sql;
        this.connections =
                house.getProperty("datasources.default.maximum-pool-size", Integer.class)
                        .orElseThrow();
        this.north = casting.cast().north();
        this.administrator = api.colleague(north, Role.ADMINISTRATOR);
    }

    @Test
    void waitsTenSecondsForALock() {
        assertThat(sql.number("SELECT @@SESSION." + WAIT)).isEqualTo(10);
        assertThat(sql.number("SELECT @@GLOBAL." + WAIT)).isEqualTo(50);
    }

    @Test
    void givesUpInTheEndAndSaysThatOthersAreAtIt() throws SQLException {
        create("Văn phòng");
        var answers = new ArrayList<Answer>();
        wait(1);

        var sent = Statements.sent(() -> answers.add(whileTheTreeIsHeld("Thanh tra")));

        wait(10);
        var busy = answers.getFirst();
        assertThat(busy.errorCode()).as(busy.raw()).isEqualTo("BUSY");
        assertThat(busy.at("errors.0.message"))
                .isEqualTo(
                        "Người khác đang xử lý cùng dữ liệu này nên chưa có gì thay đổi;"
                                + " hãy thử lại.");
        assertThat(busy.at("data.unitCreate")).isNull();
        assertThat(sent)
                .filteredOn(text -> text.startsWith("INSERT INTO structure_lock"))
                .hasSize(4);
        assertThat(units()).isEqualTo(1);
        assertThat(create("Thanh tra").list("data.unitCreate.errors")).isEmpty();
    }

    private Answer whileTheTreeIsHeld(String name) {
        try (var other = sql.connect();
                var tree =
                        other.prepareStatement(
                                "SELECT 1 FROM structure_lock WHERE tenant_id = ? FOR UPDATE")) {
            other.setAutoCommit(false);
            tree.setLong(1, north.tenant().value());
            tree.execute();
            var answer = create(name);
            other.rollback();
            return answer;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets every connection that the program has wait this long. */
    private void wait(int seconds) throws SQLException {
        var all = new ArrayList<Connection>();
        try {
            while (all.size() < connections) {
                all.add(sql.connect());
                try (var statement = all.getLast().createStatement()) {
                    statement.execute("SET SESSION " + WAIT + " = " + seconds);
                }
            }
        } finally {
            for (var connection : all) {
                connection.close();
            }
        }
    }

    private Answer create(String name) {
        var input =
                Map.of(
                        "name",
                        name,
                        "shortName",
                        "",
                        "kind",
                        "OFFICE",
                        "position",
                        0,
                        "hasLegalPersonality",
                        false);
        return administrator.mutate("unitCreate", input, "unit { id }");
    }

    private long units() {
        return sql.number("SELECT COUNT(*) FROM unit WHERE tenant_id = ?", north.tenant().value());
    }
}
