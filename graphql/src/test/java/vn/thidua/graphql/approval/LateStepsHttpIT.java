package vn.thidua.graphql.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.approval.Desks.Desk;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.plan.ApprovalCasting;

/** Steps whose time limit is over, and whose turn it is in all plans. */
@ExtendWith(House.class)
class LateStepsHttpIT {
    private static final String WAITING =
            """
            { viewer { waiting {
              plansToApprove { count }
              stepsToTake { count steps { plan { id } stepKey stepName dueOn isLate
                onBehalfOf { name } } }
            } } }
            """;

    private static final String OPEN =
            """
            query($late: Boolean!, $after: String) { agency {
              openTurns(lateOnly: $late, first: 5, after: $after) {
                nodes { plan { id } turn { stepName dueOn isLate taker { role } } }
                pageInfo { hasNextPage endCursor }
              }
            } }
            """;

    private final Desks desks;
    private final ApprovalCasting casting;
    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final Desk first;

    LateStepsHttpIT(Desks desks, ApprovalCasting casting, Casting cast, Sql sql) {
        this.desks = desks;
        this.casting = casting;
        this.sql = sql;
        var all = cast.cast();
        north = all.north();
        south = all.south();
        first = desks.desk(north, desks.unit(north), "Nguyễn An", Role.APPROVER);
    }

    @Test
    void tellsWhatIsLateAndWaits() {
        var kind = casting.kind(north, casting.step("mot"));
        var plan = casting.submitted(north, kind);
        var id = desks.id("Plan", plan);
        var before = first.approval(id, "approval.isLate");

        overdue(plan);

        assertThat(before).isEqualTo(false);
        assertThat(first.approval(id, "approval.isLate")).isEqualTo(true);
        assertThat(first.approval(id, "approval.steps.0.isLate")).isEqualTo(true);
        assertThat(first.approval(id, "approval.steps.0.dueOn")).isEqualTo("2026-01-05");
        var waits = first.person().ask(WAITING);
        assertThat(waits.at("data.viewer.waiting.stepsToTake.count")).as(waits.raw()).isEqualTo(1);
        assertThat(waits.at("data.viewer.waiting.stepsToTake.steps.0.isLate")).isEqualTo(true);
        assertThat(waits.at("data.viewer.waiting.plansToApprove.count")).isEqualTo(0);
        assertThat(open(true)).containsOnly(id).hasSize(7);
        first.grant(id, "mot");
        assertThat(open(true)).isEmpty();
        assertThat(first.approval(id, "approval.isLate")).isEqualTo(false);
        assertThat(first.approval(id, "approval.history.0.isLate")).isEqualTo(true);
    }

    @Test
    void listsWhoseTurnItIsInAllPlansThoseDueFirst() {
        var kind = casting.kind(north, casting.step("mot"), casting.step("hai"));
        var later = submitted(kind);
        var plan = casting.submitted(north, kind);
        overdue(plan);
        var southern = casting.submitted(south, casting.kind(south, casting.step("mot")));
        overdue(southern);

        var late = open(true);
        var all = open(false);
        first.grant(desks.id("Plan", plan), "mot");

        assertThat(late).containsOnly(desks.id("Plan", plan)).hasSize(7);
        assertThat(all).startsWith(late.toArray(String[]::new)).hasSize(14).contains(later);
        assertThat(open(true)).isEmpty();
        assertThat(open(false)).hasSize(14);
    }

    /** The plans of all open turns, read page by page as an office does. */
    private List<String> open(boolean lateOnly) {
        var plans = new ArrayList<String>();
        var at = "data.agency.openTurns.";
        var after = (String) null;
        do {
            var variables = new HashMap<String, Object>();
            variables.put("late", lateOnly);
            variables.put("after", after);
            var page = first.person().ask(OPEN, variables);
            assertThat(page.errorCode()).as(page.raw()).isNull();
            page.list(at + "nodes")
                    .forEach(
                            node -> {
                                var turn = (Map<?, ?>) ((Map<?, ?>) node).get("turn");
                                assertThat(turn.get("isLate")).isEqualTo(lateOnly || isLate(turn));
                                plans.add(
                                        ((Map<?, ?>) ((Map<?, ?>) node).get("plan"))
                                                .get("id")
                                                .toString());
                            });
            var next = Boolean.TRUE.equals(page.at(at + "pageInfo.hasNextPage"));
            after = next ? page.text(at + "pageInfo.endCursor") : null;
        } while (after != null);
        return plans;
    }

    private static boolean isLate(Map<?, ?> turn) {
        return "2026-01-05".equals(turn.get("dueOn"));
    }

    private void overdue(PlanId plan) {
        sql.run(
                "UPDATE approval_turn SET due_on = '2026-01-05' WHERE plan_id = ?",
                Uuids.bytes(plan.value()));
    }

    private String submitted(PlanKindId kind) {
        return desks.id("Plan", casting.submitted(north, kind));
    }
}
