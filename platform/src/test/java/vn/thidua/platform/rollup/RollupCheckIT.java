package vn.thidua.platform.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.rollup.AuditReport.AuditedSum;

@ExtendWith(House.class)
class RollupCheckIT {
    private final RollupCheck check;
    private final Sql sql;
    private final ApplicationContext house;
    private final NodeId above;
    private final NodeId ofNorth;

    RollupCheckIT(
            RollupCheck check,
            Sql sql,
            ApplicationContext house,
            Casting casting,
            Planting planting,
            Reporting reporting) {
        this.check = check;
        this.sql = sql;
        this.house = house;
        var cast = casting.cast();
        above = planting.plan(cast.ministry());
        ofNorth = planting.plan(cast.north());
        planting.link(cast.north(), ofNorth, above);
        reporting.held(cast.north(), ofNorth, "3");
        begin();
    }

    /** The check has come to where these plans are the next, and the last there are. */
    private void begin() {
        check.goOn(1);
        sql.run(
                """
                UPDATE rollup_check SET rounds = 0, checked_at = NULL, after_plan = COALESCE(
                    (SELECT MAX(id) FROM node WHERE kind = 'PLAN' AND id < ?), after_plan)
                """,
                Uuids.bytes(above.value()));
        assertThat(sql.text("SELECT rounds FROM rollup_check")).isEqualTo("0");
    }

    @Test
    void goesOnFromWhereItGotToAndThenBeginsAgain() {
        var first = check.goOn(1).orElseThrow();
        var second = check.goOn(1).orElseThrow();

        assertThat(first.plans()).containsExactly(above);
        assertThat(second.plans()).containsExactly(ofNorth);
        assertThat(second.hasNext()).isFalse();
        assertThat(sql.number("SELECT rounds FROM rollup_check")).isEqualTo(1);
        assertThat(check.goOn(1).orElseThrow().plans())
                .extracting(plan -> plan.value().toString())
                .containsExactly(
                        sql.text("SELECT BIN_TO_UUID(MIN(id)) FROM node WHERE kind = 'PLAN'"));
    }

    @Test
    void countsNoPlansWhichOnlyTheOperatorIsTold() {
        var sent = Statements.sent(() -> check.goOn(1));

        assertThat(sent).noneMatch(text -> text.startsWith("SELECT COUNT(*) FROM node WHERE kind"));
    }

    @Test
    void findsAFalsifiedSumAndNamesItWithBothFigures() {
        sql.run("UPDATE rollup_row SET m30 = 7 WHERE ancestor_id = ?", Uuids.bytes(above.value()));
        var slice = check.goOn(2).orElseThrow();
        sql.run("UPDATE rollup_row SET m30 = 0 WHERE ancestor_id = ?", Uuids.bytes(above.value()));

        var wrong = slice.report().differences().get(AuditedSum.ROLLUPS);
        assertThat(wrong).hasSize(1);
        assertThat(RollupCheck.warning(slice.report()))
                .startsWith("stored sums are not what the ledger says: ROLLUPS of ")
                .contains(wrong.getFirst().place(), " 7.0000 and not ", " 0.0000");
        assertThat(sql.text("SELECT checked_at FROM rollup_check")).isNotNull();
    }

    @Test
    void leavesItToAnotherInstanceThatIsAtIt() throws SQLException {
        try (var other = sql.connect()) {
            other.setAutoCommit(false);
            other.createStatement().execute("SELECT id FROM rollup_check FOR UPDATE");
            assertThat(check.goOn(1)).isEmpty();
            other.rollback();
        }

        assertThat(check.goOn(1)).isPresent();
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void goesOnByItselfWhereTheProgramRuns() throws InterruptedException {
        try (var _ = programThatChecksOften()) {
            while (sql.number("SELECT rounds FROM rollup_check") == 0) {
                Thread.sleep(20);
            }
        }
    }

    private ApplicationContext programThatChecksOften() {
        return ApplicationContext.builder()
                .deduceEnvironment(false)
                .properties(
                        Map.of(
                                "datasources.default.url",
                                setting("url"),
                                "datasources.default.username",
                                setting("username"),
                                "datasources.default.password",
                                setting("password"),
                                "liquibase.enabled",
                                false, // The house has migrated it.
                                "thidua.rollup-check.every",
                                "20ms"))
                .start();
    }

    private String setting(String name) {
        return house.getProperty("datasources.default." + name, String.class).orElseThrow();
    }
}
