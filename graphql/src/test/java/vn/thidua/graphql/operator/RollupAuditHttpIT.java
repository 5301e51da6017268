package vn.thidua.graphql.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.graph.Planting;
import vn.thidua.platform.publication.PlanId;

/** The operator has all sums of the installation compared with the ledger. */
@ExtendWith(House.class)
class RollupAuditHttpIT {
    private static final String SLICE =
            """
            query($first: Int!, $after: String) { platform {
              rollupAudit(first: $first, after: $after) {
                planCount planCountSoFar planCountInAll isExact
                differences { sum place found expected }
                pageInfo { hasNextPage endCursor } } } }
            """;
    private static final String FOUND = "data.platform.rollupAudit.";

    private final Sql sql;
    private final GlobalIds ids;
    private final Person operator;
    private final Person administrator;
    private final NodeId plan;

    RollupAuditHttpIT(Sql sql, GlobalIds ids, Api api, Casting casting, Planting planting) {
        this.sql = sql;
        this.ids = ids;
        this.operator = api.operator();
        var cast = casting.cast();
        this.administrator = api.colleague(cast.north(), Role.ADMINISTRATOR);
        planting.plan(cast.south());
        this.plan = planting.plan(cast.north());
        planting.plan(cast.south());
    }

    @Test
    void showsHowFarItIsAndFindsTheSumThatIsWrong() {
        sql.run("UPDATE reach SET nodes = 5 WHERE ancestor_id = ?", id());
        var slices = slices(aQuarter());
        sql.run("UPDATE reach SET nodes = 1 WHERE ancestor_id = ?", id());

        var last = slices.getLast();
        assertThat(slices).hasSizeGreaterThan(1);
        assertThat(slices.getFirst().at(FOUND + "planCountSoFar")).isEqualTo(aQuarter());
        assertThat(last.at(FOUND + "planCountSoFar")).isEqualTo(last.at(FOUND + "planCountInAll"));
        assertThat(slices)
                .filteredOn(slice -> slice.at(FOUND + "isExact").equals(false))
                .hasSize(1);
        assertThat(slices)
                .flatExtracting(slice -> slice.list(FOUND + "differences"))
                .singleElement()
                .asString()
                .contains("sum=CONTRIBUTORS", "found=1 5", "expected=1 1");
    }

    @Test
    void takesAsManyStatementsForOnePlanAsForMany() {
        var one = Statements.count(() -> ask(operator, 1, null));

        assertThat(Statements.count(() -> ask(operator, 100, null))).isEqualTo(one);
    }

    private static final String OF_PLAN =
            """
            query($plan: ID!) { oversight { rollupAudit(plan: $plan) {
              isExact differences { sum place found expected } } } }
            """;

    @Test
    void findsADayThatWasWrittenDownWrongly() {
        var day = LocalDate.now(Clocks.VIETNAM).minusDays(1);
        sql.run("UPDATE day_close SET closed_on = ?", day);
        try {
            var one = Statements.count(() -> ask(operator, 1, null));
            var many = Statements.count(() -> ask(operator, 100, null));
            var before = ofPlan();
            sql.run("INSERT INTO day_figure VALUES (?, FALSE, 20254, ?, '4711')", id(), day);
            var after = ofPlan();

            assertThat(many).isEqualTo(one);
            assertThat(before.at("data.oversight.rollupAudit.isExact")).isEqualTo(true);
            assertThat(after.at("data.oversight.rollupAudit.isExact")).isEqualTo(false);
            assertThat(after.list("data.oversight.rollupAudit.differences"))
                    .singleElement()
                    .asString()
                    .contains("sum=DAY_FIGURES", "own 20254", "found=[4711]", "expected=-");
        } finally {
            sql.run("DELETE FROM day_figure WHERE node_id = ?", (Object) id());
            sql.run("UPDATE day_close SET closed_on = NULL");
        }
    }

    private Answer ofPlan() {
        var id = ids.encode("PublishedPlan", new PlanId(plan.value()));
        return administrator.ask(OF_PLAN, Map.of("plan", id));
    }

    @Test
    void isTheOperatorsAlone() {
        assertThat(ask(administrator, 1, null).errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(ask(operator, 1, "junk").errorCode()).isEqualTo("BAD_INPUT");
        assertThat(ask(operator, 101, null).errorCode()).isEqualTo("BAD_INPUT");
    }

    /** Other tests have left many plans, and each slice is a request. */
    private int aQuarter() {
        var inAll = (Integer) ask(operator, 1, null).at(FOUND + "planCountInAll");
        return Math.min(100, inAll / 4 + 1);
    }

    private List<Answer> slices(int first) {
        var slices = new ArrayList<Answer>();
        String after = null;
        do {
            slices.add(ask(operator, first, after));
            after = slices.getLast().text(FOUND + "pageInfo.endCursor");
        } while (slices.getLast().at(FOUND + "pageInfo.hasNextPage").equals(true));
        return slices;
    }

    private static Answer ask(Person person, int first, @Nullable String after) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("first", first);
        variables.put("after", after);
        return person.ask(SLICE, variables);
    }

    private byte[] id() {
        return Uuids.bytes(plan.value());
    }
}
