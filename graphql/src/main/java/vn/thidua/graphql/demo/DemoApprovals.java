package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.approval.Procedures;
import vn.thidua.tenants.approval.ReturnBranch;
import vn.thidua.tenants.approval.SetProcedure;
import vn.thidua.tenants.approval.Step;
import vn.thidua.tenants.approval.Taker;
import vn.thidua.tenants.approval.Way;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.GrantStep;
import vn.thidua.tenants.plan.StepTaking;
import vn.thidua.tenants.plan.SubmitPlan;

/**
 * A procedure that an agency has set for the plans of its units, and one such plan on its way: it
 * has passed one of the two steps that are taken at the same time.
 */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoApprovals {
    private static final String AGENCY = "stp-bacninh";
    private static final int YEAR = 2026;
    private static final String TITLE =
            "Kế hoạch đợt thi đua cao điểm số hóa hồ sơ của Văn phòng Sở";
    private static final String PURPOSE = "Số hóa toàn bộ hồ sơ lưu trữ của Sở.";

    private final Procedures procedures;
    private final Approvals approvals;
    private final StepTaking steps;
    private final DemoAccounts accounts;
    private final DemoPlans plans;
    private final DemoUnitPlans unitPlans;

    DemoApprovals(
            Procedures procedures,
            Approvals approvals,
            StepTaking steps,
            DemoAccounts accounts,
            DemoPlans plans,
            DemoUnitPlans unitPlans) {
        this.procedures = procedures;
        this.approvals = approvals;
        this.steps = steps;
        this.accounts = accounts;
        this.plans = plans;
        this.unitPlans = unitPlans;
    }

    /** Sets the procedure and sends a plan on its way. */
    void make() {
        var rows = new ArrayList<Step>();
        Table.forEach("procedure", row -> rows.add(step(row)));
        var administrator = accounts.as(Role.ADMINISTRATOR, AGENCY);
        var kind = plans.kind(administrator, DemoUnitPlans.KIND);
        DemoPlans.expect(
                SetProcedure.Answer.Set.class,
                procedures.set(administrator, new SetProcedure(kind, 0, rows)));
        var plan = unitPlans.draft("s0", YEAR, TITLE, PURPOSE);
        DemoPlans.expect(
                SubmitPlan.Answer.Submitted.class,
                approvals.submit(accounts.as(Role.UNIT_HEAD, AGENCY), new SubmitPlan(plan)));
        DemoPlans.expect(
                GrantStep.Answer.Granted.class,
                steps.grant(
                        accounts.as(Role.PLANNER, AGENCY),
                        new GrantStep(plan, rows.getFirst().key())));
    }

    private static Step step(Table.Row row) {
        var taker = new Taker(Role.valueOf(row.text(5)), null, null, null, null);
        return new Step(
                row.text(0),
                row.text(1),
                row.text(2).equals("yes"),
                Way.valueOf(row.text(3)),
                null,
                Integer.valueOf(row.text(4)),
                List.of(taker),
                branches(row.find(6)));
    }

    private static List<ReturnBranch> branches(@Nullable String keys) {
        return keys == null
                ? List.of()
                : Arrays.stream(keys.split(","))
                        .map(key -> new ReturnBranch(key.equals("author") ? null : key))
                        .toList();
    }
}
