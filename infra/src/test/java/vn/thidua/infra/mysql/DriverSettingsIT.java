package vn.thidua.infra.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;

/** The settings of the data source arrive at the driver, which passes over those it cannot read. */
@ExtendWith(House.class)
class DriverSettingsIT {
    private final Sql sql;

    DriverSettingsIT(Sql sql) {
        this.sql = sql;
    }

    @Test
    void aBatchIsOneStatement() throws SQLException {
        try (var connection = sql.connect();
                var create = connection.createStatement()) {
            create.execute("CREATE TEMPORARY TABLE batch (x INT)");
            var before = count(connection, "Com_insert");
            try (var insert = connection.prepareStatement("INSERT INTO batch (x) VALUES (?)")) {
                for (var x = 0; x < 3; x++) {
                    insert.setInt(1, x);
                    insert.addBatch();
                }
                insert.executeBatch();
            }

            assertThat(count(connection, "Com_insert")).isEqualTo(before + 1);
        }
    }

    @Test
    void aStatementIsReadOnceHoweverOftenItIsAsked() throws SQLException {
        try (var connection = sql.connect()) {
            var before = count(connection, "Com_stmt_prepare");
            for (var time = 0; time < 3; time++) {
                try (var select = connection.prepareStatement("SELECT ? + 40")) {
                    select.setInt(1, 2);
                    select.executeQuery();
                }
            }

            assertThat(count(connection, "Com_stmt_prepare")).isEqualTo(before + 1);
        }
    }

    @Test
    void readingOnlyIsNoStatement() throws SQLException {
        try (var connection = sql.connect()) {
            connection.setAutoCommit(true);
            var before = count(connection, "Com_set_option");
            connection.setReadOnly(true);
            connection.setReadOnly(false);

            assertThat(count(connection, "Com_set_option")).isEqualTo(before);
        }
    }

    private static long count(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW SESSION STATUS LIKE '" + name + "'")) {
            rows.next();
            return rows.getLong(2);
        }
    }
}
