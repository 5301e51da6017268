package vn.thidua.graphql.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.access.DemoPasswords;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.evidence.Activities;
import vn.thidua.tenants.evidence.ActivityKind;
import vn.thidua.tenants.evidence.AdvanceRoleModel;
import vn.thidua.tenants.evidence.DiscoverRoleModel;
import vn.thidua.tenants.evidence.Initiative;
import vn.thidua.tenants.evidence.InitiativeCouncil;
import vn.thidua.tenants.evidence.Initiatives;
import vn.thidua.tenants.evidence.RecogniseInitiative;
import vn.thidua.tenants.evidence.RecordActivity;
import vn.thidua.tenants.evidence.RoleModel;
import vn.thidua.tenants.evidence.RoleModels;
import vn.thidua.tenants.evidence.SubmitInitiative;
import vn.thidua.tenants.person.PersonId;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.UnitId;

/** What the demo's people have done that speaks for them: the words and days are ours. */
@Singleton
@Requires(property = DemoPasswords.SWITCH, value = "true")
final class DemoEvidence {
    private static final LocalDate APPLIED_ON = LocalDate.of(2022, 3, 1);
    private static final LocalDate HELD_ON = LocalDate.of(2022, 4, 20);
    private static final LocalDate DISCOVERED_ON = LocalDate.of(2022, 5, 16);
    private static final LocalDate NURTURED_ON = LocalDate.of(2022, 8, 15);
    private static final LocalDate SUBMITTED_ON = LocalDate.of(2022, 9, 12);
    private static final LocalDate RECOGNISED_ON = LocalDate.of(2022, 11, 25);

    private final Activities activities;
    private final RoleModels roleModels;
    private final Initiatives initiatives;
    private final InitiativeCouncil council;
    private final DemoAccounts accounts;
    private final DemoClock clock;

    DemoEvidence(
            Activities activities,
            RoleModels roleModels,
            Initiatives initiatives,
            InitiativeCouncil council,
            DemoAccounts accounts,
            DemoClock clock) {
        this.activities = activities;
        this.roleModels = roleModels;
        this.initiatives = initiatives;
        this.council = council;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A unit trains others, and is found to be one to learn from. */
    RoleModel trainAndDiscover(String agency, UnitId unit, PlanId plan) {
        var head = accounts.as(Role.UNIT_HEAD, agency);
        clock.turnTo(HELD_ON);
        var trained =
                new RecordActivity(
                        plan,
                        null,
                        unit,
                        ActivityKind.TRAINING,
                        "Tập huấn xử lý hồ sơ trên môi trường điện tử",
                        HELD_ON,
                        2,
                        65,
                        List.of());
        DemoPlans.expect(RecordActivity.Answer.Recorded.class, activities.record(head, trained));
        clock.turnTo(DISCOVERED_ON);
        var discovered =
                new DiscoverRoleModel(
                        new Subject.OfUnit(unit),
                        "Bộ phận một cửa không giấy tờ",
                        plan,
                        DISCOVERED_ON,
                        "Toàn bộ hồ sơ được số hóa ngay khi tiếp nhận.",
                        List.of());
        return DemoPlans.expect(
                        DiscoverRoleModel.Answer.Discovered.class,
                        roleModels.discover(head, discovered))
                .roleModel();
    }

    /** The others are helped to learn from it. */
    void nurture(String agency, RoleModel found) {
        clock.turnTo(NURTURED_ON);
        var step =
                new AdvanceRoleModel(
                        found.id(),
                        RoleModelStage.NURTURE,
                        NURTURED_ON,
                        "Bố trí máy quét, cử người kèm hai đơn vị khác.");
        DemoPlans.expect(
                AdvanceRoleModel.Answer.Advanced.class,
                roleModels.advance(accounts.as(Role.UNIT_HEAD, agency), step));
    }

    /** Somebody's initiative goes before its council, which recognises it. */
    Initiative invent(String agency, PersonId author) {
        clock.turnTo(SUBMITTED_ON);
        var submitted = submitted(accounts.as(Role.UNIT_HEAD, agency), author);
        clock.turnTo(RECOGNISED_ON);
        var recognise =
                new RecogniseInitiative(
                        submitted.id(), EffectScope.UNIT, "45/QĐ-STP", RECOGNISED_ON);
        return DemoPlans.expect(
                        RecogniseInitiative.Answer.Recognised.class,
                        council.recognise(accounts.as(Role.OFFICE_CLERK, agency), recognise))
                .initiative();
    }

    private Initiative submitted(Scope head, PersonId author) {
        var command =
                new SubmitInitiative(
                        "Số hóa hồ sơ khen thưởng",
                        "Hồ sơ khen thưởng từ năm 2010 được quét, đặt tên và lập mục lục tra cứu.",
                        "Thời gian tra cứu một hồ sơ giảm từ hai ngày còn năm phút.",
                        APPLIED_ON,
                        List.of(new SubmitInitiative.Author(author, 100)),
                        List.of());
        return DemoPlans.expect(
                        SubmitInitiative.Answer.Submitted.class, initiatives.submit(head, command))
                .initiative();
    }
}
