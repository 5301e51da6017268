package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.approval.ApprovalReads;
import vn.thidua.tenants.calendar.Calendar;
import vn.thidua.tenants.calendar.SetSpecialDays;
import vn.thidua.tenants.calendar.SpecialDay;
import vn.thidua.tenants.office.Delegations;
import vn.thidua.tenants.office.GiveDelegation;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.ApprovalCasting;
import vn.thidua.tenants.plan.GrantStep;
import vn.thidua.tenants.plan.StepTaking;
import vn.thidua.tenants.plan.StepsWaiting;

/** A plan on its way that a deputy is asked about, and holidays that are said twice. */
@Singleton
final class ApprovalErrand implements Errand {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final Casting casting;
    private final ApprovalCasting plans;
    private final UnitCases units;
    private final SomePeople people;
    private final Delegations delegations;
    private final Calendar calendar;
    private final StepsWaiting waiting;
    private final StepTaking steps;
    private final ApprovalReads approvals;

    ApprovalErrand(
            Casting casting,
            ApprovalCasting plans,
            UnitCases units,
            SomePeople people,
            Delegations delegations,
            Calendar calendar,
            StepsWaiting waiting,
            StepTaking steps,
            ApprovalReads approvals) {
        this.casting = casting;
        this.plans = plans;
        this.units = units;
        this.people = people;
        this.delegations = delegations;
        this.calendar = calendar;
        this.waiting = waiting;
        this.steps = steps;
        this.approvals = approvals;
    }

    @Override
    public void run(World world) {
        var own = world.own();
        for (var name : List.of("Nghỉ", "Nghỉ bù")) {
            var days = List.of(new SpecialDay(MARCH, name, false));
            calendar.set(own, new SetSpecialDays(2026, days));
        }
        calendar.list(own, 2026);
        calendar.year(own, 2026);
        var principal = casting.colleague(own, Api.PASSWORD, Role.APPROVER);
        var deputy = casting.colleague(own, Api.PASSWORD, Role.UNIT_HEAD);
        var unit = units.unit(world);
        var stoodInFor = people.person(own, unit, "Trần Văn Chủ", principal).id();
        var standsIn = people.person(own, unit, "Lê Thị Phó", deputy).id();
        delegations.give(own, new GiveDelegation(stoodInFor, standsIn, MARCH, null, ""));
        var kind = plans.kind(own, plans.step("mot"), plans.step("hai"));
        var plan = plans.submitted(own, kind);
        waiting.list(deputy);
        steps.grant(deputy, new GrantStep(plan, "mot"));
        approvals.list(own, List.of(plan));
        waiting.all(own, false, PageRequest.first(1));
        steps.grant(deputy, new GrantStep(plan, "hai"));
    }
}
