package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.LinkPolicy;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.AddItem;
import vn.thidua.tenants.plan.Approvals;
import vn.thidua.tenants.plan.ApprovePlan;
import vn.thidua.tenants.plan.DraftItems;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.EditAnswer;
import vn.thidua.tenants.plan.IssuePlan;
import vn.thidua.tenants.plan.Issuing;
import vn.thidua.tenants.plan.ItemWords;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.plan.SubmitPlan;
import vn.thidua.tenants.register.Numbering;

/** Plans of units under the plans of their agencies; they never leave the agency. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoUnitPlans {
    /** How the name of their kind ends. */
    static final String KIND = "của đơn vị";

    private final Drafts drafts;
    private final DraftItems items;
    private final Approvals approvals;
    private final Issuing issuing;
    private final DemoAccounts accounts;
    private final DemoUnits units;
    private final DemoPlans plans;

    DemoUnitPlans(
            Drafts drafts,
            DraftItems items,
            Approvals approvals,
            Issuing issuing,
            DemoAccounts accounts,
            DemoUnits units,
            DemoPlans plans) {
        this.drafts = drafts;
        this.items = items;
        this.approvals = approvals;
        this.issuing = issuing;
        this.accounts = accounts;
        this.units = units;
        this.plans = plans;
    }

    /** Drafts what the table says as the head of the unit; a plan with a day goes on to issue. */
    void make() {
        Table.forEach("unit-plans", this::make);
    }

    private void make(Table.Row row) {
        var agency = plans.keeper(row.text(0));
        var head = accounts.as(Role.UNIT_HEAD, agency);
        var plan = draft(row.text(0), Integer.parseInt(row.text(1)), row.text(4), row.text(5));
        if (row.find(2) != null) {
            issue(row, head, agency, plan);
        }
    }

    /** The head of a unit drafts a plan under one of the agency's plans, with one purpose. */
    PlanId draft(String under, int year, String title, String purpose) {
        var agency = plans.keeper(under);
        var head = accounts.as(Role.UNIT_HEAD, agency);
        var command =
                new DraftPlan(
                        plans.kind(head, KIND),
                        year,
                        title,
                        new Start.Blank(),
                        plans.plan(under),
                        units.headed(agency),
                        null);
        var plan =
                DemoPlans.expect(DraftPlan.Answer.Drafted.class, drafts.draft(head, command))
                        .plan()
                        .id();
        var words = new ItemWords("1", purpose, List.of(), List.of(), new Purpose(false));
        DemoPlans.expect(
                EditAnswer.Saved.class,
                items.add(head, new AddItem(plan, Section.PURPOSES, null, null, words, null)));
        return plan;
    }

    private void issue(Table.Row row, Scope head, String agency, PlanId plan) {
        DemoPlans.expect(
                SubmitPlan.Answer.Submitted.class, approvals.submit(head, new SubmitPlan(plan)));
        DemoPlans.expect(
                ApprovePlan.Answer.Approved.class,
                approvals.approve(accounts.as(Role.APPROVER, agency), new ApprovePlan(plan)));
        DemoPlans.expect(
                IssuePlan.Answer.Issued.class,
                issuing.issue(
                        head,
                        new IssuePlan(
                                plan,
                                new Numbering.Next(),
                                row.day(2),
                                row.text(3),
                                new Signature(DemoUnits.HEAD, DemoUnits.OFFICE, null, null),
                                Audience.OWN_AGENCY,
                                LinkPolicy.ASK)));
    }
}
