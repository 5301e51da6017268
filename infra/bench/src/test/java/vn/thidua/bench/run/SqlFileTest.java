package vn.thidua.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SqlFileTest {
    private final SqlFile file =
            SqlFile.parse(
                    """
                    -- What the file is about. Read on.

                    -- once 1
                    CREATE TABLE t (a INT);

                    -- once 2: filled
                    INSERT INTO t VALUES (1);

                    -- read: plan, first period, last period
                    -- The rows.
                    SELECT a
                    FROM t;

                    -- read of own sums: plan
                    SELECT 2;
                    """);

    @Test
    void aStatementStandsUnderItsName() {
        assertThat(file.named("read")).isEqualTo("-- The rows.\nSELECT a\nFROM t");
        assertThat(file.named("read of own sums")).isEqualTo("SELECT 2");
    }

    @Test
    void statementsOfOneSortKeepTheirOrder() {
        assertThat(file.all("once"))
                .containsExactly("CREATE TABLE t (a INT)", "INSERT INTO t VALUES (1)");
    }

    @Test
    void aNameThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> file.named("night"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("night");
    }
}
