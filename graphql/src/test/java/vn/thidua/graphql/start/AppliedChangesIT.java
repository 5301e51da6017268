package vn.thidua.graphql.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.migration.AppliedChanges;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;

@ExtendWith(House.class)
class AppliedChangesIT {
    private final ApplicationContext house;
    private final Sql sql;
    private final AppliedChanges changes = AppliedChanges.of(Map.of("1", "a", "2", "b"));

    AppliedChangesIT(ApplicationContext house, Sql sql) {
        this.house = house;
        this.sql = sql;
    }

    @AfterEach
    void forget() {
        sql.run("DELETE FROM DATABASECHANGELOG WHERE ID = 'later'");
        sql.run("UPDATE DATABASECHANGELOG SET TAG = NULL");
    }

    @Test
    void areInADatabaseOnceTheyAreNoted() throws SQLException {
        assertThat(areIn(changes)).isFalse();

        note();

        assertThat(areIn(changes)).isTrue();
        assertThat(areIn(AppliedChanges.of(Map.of("2", "b", "1", "a")))).isTrue();
    }

    @Test
    void areNotInItWhenAFileIsOtherThanNoted() throws SQLException {
        note();

        assertThat(areIn(AppliedChanges.of(Map.of("1", "a", "2", "c")))).isFalse();
        assertThat(areIn(AppliedChanges.of(Map.of("1", "a")))).isFalse();
        assertThat(areIn(AppliedChanges.of(Map.of("1", "a2", "", "b")))).isFalse();
    }

    @Test
    void areNotInItWhenAnotherProgramHasAddedToIt() throws SQLException {
        note();
        sql.run(
                """
                INSERT INTO DATABASECHANGELOG
                    (ID, AUTHOR, FILENAME, DATEEXECUTED, ORDEREXECUTED, EXECTYPE)
                VALUES ('later', 'x', 'x', '2999-01-01', 99999, 'EXECUTED')
                """);

        assertThat(areIn(changes)).isFalse();
    }

    private void note() {
        changes.note(setting("url"), setting("username"), setting("password"));
    }

    private boolean areIn(AppliedChanges asked) throws SQLException {
        var url = setting("url");
        try (var own = DriverManager.getConnection(url, setting("username"), setting("password"))) {
            return asked.areIn(own);
        }
    }

    private String setting(String name) {
        return house.getRequiredProperty("datasources.default." + name, String.class);
    }
}
