package vn.thidua.infra.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    SELECT id FROM plan WHERE title = ?          | SELECT   | plan
                    WITH x AS (SELECT 1 FROM edge) SELECT 1      | SELECT   | edge
                    INSERT INTO outbox (id) VALUES (?)           | INSERT   | outbox
                    UPDATE day_close SET closed_on = ?           | UPDATE   | day_close
                    DELETE FROM day_due WHERE node_id IN (?,?)   | DELETE   | day_due
                    commit                                       | COMMIT   | ""
                    ROLLBACK                                     | ROLLBACK | ""
                    SET SESSION innodb_lock_wait_timeout = 10    | OTHER    | ""
                    SELECT 'FROM Nguyễn Văn An'                  | SELECT   | ""
                    """)
    void isVerbAndFirstTable(String sql, StatementName.Verb verb, String table) {
        assertThat(StatementName.of(sql)).isEqualTo(new StatementName(verb, table));
    }
}
