package vn.thidua.graphql.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;

/** Vietnamese is told apart by its accents wherever something may be there once only. */
@ExtendWith(House.class)
class UniqueTextsIT {
    private final Sql sql;

    UniqueTextsIT(Sql sql) {
        this.sql = sql;
    }

    @Test
    void uniqueKeysKeepAccentsApart() {
        var blind =
                sql.texts(
                        """
                        SELECT DISTINCT CONCAT(c.table_name, '.', c.column_name)
                        FROM information_schema.statistics s
                        JOIN information_schema.columns c
                          ON c.table_schema = s.table_schema AND c.table_name = s.table_name
                          AND c.column_name = s.column_name
                        WHERE s.table_schema = DATABASE() AND s.non_unique = 0
                          AND s.table_name NOT LIKE 'DATABASECHANGE%'
                          AND c.collation_name LIKE '%\\_ai\\_%'
                        ORDER BY 1
                        """);

        assertThat(blind).as("say COLLATE utf8mb4_0900_bin or utf8mb4_vi_0900_as_cs").isEmpty();
    }

    @Test
    void theVietnameseOrderTellsThemApartToo() {
        var same =
                """
                SELECT COUNT(*) FROM (SELECT 1) one
                WHERE ? COLLATE utf8mb4_vi_0900_as_cs = ? COLLATE utf8mb4_vi_0900_as_cs
                """;

        assertThat(sql.number(same, "kế", "kề")).isZero();
        assertThat(sql.number(same, "đ", "d")).isZero();
        assertThat(sql.number(same, "ơ", "o")).isZero();
        assertThat(sql.number(same, "kế", "kế")).isEqualTo(1);
    }
}
