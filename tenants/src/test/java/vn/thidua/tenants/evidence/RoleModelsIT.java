package vn.thidua.tenants.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.tenants.attachment.Attachment;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;
import vn.thidua.tenants.unit.Unit;

/** Role models: discovered, nurtured, summed up, replicated; and the files of evidence. */
@ExtendWith(House.class)
class RoleModelsIT {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final RoleModels roleModels;
    private final EvidenceStrikes strikes;
    private final EvidenceFiles evidenceFiles;
    private final EvidenceCasting evidence;
    private final AttachmentCasting files;
    private final AwardCasting awards;
    private final SomePeople people;
    private final Casting casting;
    private final Scope scope;
    private final Scope south;
    private final Unit unit;
    private final Person an;

    RoleModelsIT(
            RoleModels roleModels,
            EvidenceStrikes strikes,
            EvidenceFiles evidenceFiles,
            EvidenceCasting evidence,
            AttachmentCasting files,
            AwardCasting awards,
            SomePeople people,
            PlanCasting plans,
            Casting casting) {
        this.roleModels = roleModels;
        this.strikes = strikes;
        this.evidenceFiles = evidenceFiles;
        this.evidence = evidence;
        this.files = files;
        this.awards = awards;
        this.people = people;
        this.casting = casting;
        scope = plans.agency("North");
        south = plans.agency("South");
        unit = awards.unit(scope, "Phòng Hộ tịch", 1, 10);
        an = evidence.person(scope, unit, "Nguyễn Văn An");
    }

    private AdvanceRoleModel.Answer advance(RoleModel one, RoleModelStage to, LocalDate day) {
        return roleModels.advance(scope, new AdvanceRoleModel(one.id(), to, day, "Đã làm"));
    }

    private List<RoleModelStep> steps(RoleModel one) {
        return roleModels.steps(scope, List.of(one.id())).get(one.id());
    }

    @Test
    @DisplayName("X-14, S2-22, S4-11 a role model is discovered, nurtured, summed up, replicated")
    void goesThroughItsStagesInTheirOrderWithTheirDays() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");

        assertThat(advance(one, RoleModelStage.SUMMARIZE, MARCH))
                .isEqualTo(new AdvanceRoleModel.Answer.NotNext(RoleModelStage.DISCOVER));
        for (var to :
                List.of(
                        RoleModelStage.NURTURE,
                        RoleModelStage.SUMMARIZE,
                        RoleModelStage.REPLICATE)) {
            assertThat(advance(one, to, MARCH.plusMonths(to.ordinal())))
                    .isInstanceOf(AdvanceRoleModel.Answer.Advanced.class);
        }
        assertThat(advance(one, RoleModelStage.DISCOVER, MARCH.plusMonths(4)))
                .isEqualTo(new AdvanceRoleModel.Answer.NotNext(RoleModelStage.REPLICATE));

        assertThat(roleModels.fetch(scope, one.id()).stage()).isEqualTo(RoleModelStage.REPLICATE);
        assertThat(steps(one))
                .extracting(RoleModelStep::stage)
                .containsExactly(RoleModelStage.values());
    }

    @Test
    void aStepIsNeitherBeforeTheLastOneNorToCome() {
        var one = evidence.discovered(scope, new Subject.OfUnit(unit.id()), "Tập thể tốt");
        var tooEarly = EvidenceCasting.DISCOVERED.minusDays(1);

        assertThat(one.subject()).isEqualTo(new Subject.OfUnit(unit.id()));
        for (var day : List.of(tooEarly, LocalDate.of(2999, 1, 1))) {
            assertThat(advance(one, RoleModelStage.NURTURE, day))
                    .isEqualTo(new AdvanceRoleModel.Answer.DayUnfit(EvidenceCasting.DISCOVERED));
        }
        assertThat(steps(one)).hasSize(1);
    }

    @Test
    void aSlipIsTakenBackAndTheHistoryKeepsBoth() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");
        advance(one, RoleModelStage.NURTURE, MARCH);
        var slip = new StepRoleModelBack(one.id(), RoleModelStage.NURTURE, "Ghi nhầm");

        var answer = roleModels.stepBack(scope, slip);
        var again = roleModels.stepBack(scope, slip);

        var back = ((StepRoleModelBack.Answer.SteppedBack) answer).roleModel();
        assertThat(back.stage()).isEqualTo(RoleModelStage.DISCOVER);
        assertThat(back.stageOn()).isEqualTo(EvidenceCasting.DISCOVERED);
        assertThat(again).isEqualTo(new StepRoleModelBack.Answer.NotThere(RoleModelStage.DISCOVER));
        assertThat(steps(one)).extracting(RoleModelStep::back).containsExactly(false, false, true);
    }

    @Test
    void aMistakeIsStruckOutWithItsReasonAndTakenInAgain() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Ghi nhầm người");
        var key = new EvidenceKey.RoleModel(one.id());
        var strike = new StrikeEvidence(key, "Nhầm người");
        var all = new RoleModelFilter(null, null, null);
        var page = new PageRequest(5, null);
        var head = casting.colleague(scope, "một mật khẩu dài", Role.UNIT_HEAD);

        assertThat(strikes.strike(head, strike)).isEqualTo(new StrikeEvidence.Answer.NotYourUnit());
        assertThatThrownBy(() -> strikes.strike(south, strike)).isInstanceOf(NotVisible.class);
        assertThat(strikes.strike(scope, new StrikeEvidence(key, " ")))
                .isEqualTo(new StrikeEvidence.Answer.ReasonUnfit(1000));
        assertThat(strikes.strike(scope, strike)).isInstanceOf(StrikeEvidence.Answer.Struck.class);

        assertThat(roleModels.fetch(scope, one.id()).reason()).isEqualTo("Nhầm người");
        assertThat(roleModels.list(scope, all, page).items()).isEmpty();
        assertThat(advance(one, RoleModelStage.NURTURE, MARCH))
                .isEqualTo(new AdvanceRoleModel.Answer.StruckOut());
        assertThat(strikes.restore(head, new RestoreEvidence(key)))
                .isEqualTo(new RestoreEvidence.Answer.NotYourUnit());
        strikes.restore(scope, new RestoreEvidence(key));
        assertThat(roleModels.list(scope, all, page).items()).containsExactly(one);
        assertThat(advance(one, RoleModelStage.NURTURE, MARCH))
                .isInstanceOf(AdvanceRoleModel.Answer.Advanced.class);
    }

    @Test
    void whoStrikesOutAndWhoAdvancesAtOnceComeOneAfterTheOther() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");
        var strike = new StrikeEvidence(new EvidenceKey.RoleModel(one.id()), "Nhầm người");

        AtOnce.<Object>all(
                () -> strikes.strike(scope, strike),
                () -> strikes.strike(scope, strike),
                () -> advance(one, RoleModelStage.NURTURE, MARCH));

        var now = roleModels.fetch(scope, one.id());
        assertThat(now.reason()).isEqualTo("Nhầm người");
        assertThat(steps(one)).hasSize(now.stage() == RoleModelStage.NURTURE ? 2 : 1);
    }

    @Test
    void ofManyWhoAdvanceAtOnceOneDoes() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");
        Callable<AdvanceRoleModel.Answer> act = () -> advance(one, RoleModelStage.NURTURE, MARCH);

        var answers = AtOnce.all(Collections.nCopies(8, act));

        assertThat(answers)
                .filteredOn(AdvanceRoleModel.Answer.Advanced.class::isInstance)
                .hasSize(1);
        assertThat(steps(one)).hasSize(2);
    }

    @Test
    void areListedInTheVietnameseAlphabetByStage() {
        for (var name : List.of("Đội trưởng", "Dũng cảm", "Ấm áp")) {
            evidence.discovered(scope, new Subject.OfPerson(an.id()), name);
        }
        var filter = new RoleModelFilter(RoleModelStage.DISCOVER, unit.id(), null);

        assertThat(roleModels.list(scope, filter, new PageRequest(2, null)).items())
                .extracting(RoleModel::name)
                .containsExactly("Ấm áp", "Dũng cảm");
        assertThat(roleModels.list(south, filter, new PageRequest(2, null)).items()).isEmpty();
    }

    @Test
    void filesAreAttachedAndTakenOffByWhoeverKeepsTheUnitsEvidence() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");
        var key = new EvidenceKey.RoleModel(one.id());
        var file = files.uploaded(scope);
        var attach = new AttachEvidence(key, List.of(file.id()));
        var head = casting.colleague(scope, "một mật khẩu dài", Role.UNIT_HEAD);
        var other = awards.unit(scope, "Phòng khác", 1, 1);
        people.head(scope, other, people.person(scope, other, "Trưởng phòng", head));

        assertThat(evidenceFiles.attach(head, attach))
                .isEqualTo(new AttachEvidence.Answer.NotYourUnit());
        assertThatThrownBy(() -> evidenceFiles.attach(south, attach))
                .isInstanceOf(NotVisible.class);
        evidenceFiles.attach(scope, attach);
        assertThat(files.attachedTo(scope, one.id()))
                .extracting(Attachment::id)
                .containsExactly(file.id());
        assertThat(evidenceFiles.attach(scope, attach))
                .isInstanceOf(AttachEvidence.Answer.FileTaken.class);
        var detach = new DetachEvidence(key, file.id());
        assertThat(evidenceFiles.detach(scope, detach))
                .isEqualTo(new DetachEvidence.Answer.Detached(List.of()));
        assertThat(evidenceFiles.detach(scope, detach))
                .isEqualTo(new DetachEvidence.Answer.NotAttached());
    }

    @Test
    void anotherAgencysRoleModelIsNotThere() {
        var one = evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt");
        var step = new AdvanceRoleModel(one.id(), RoleModelStage.NURTURE, MARCH, "Đã làm");

        assertThatThrownBy(() -> roleModels.fetch(south, one.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> roleModels.advance(south, step)).isInstanceOf(NotVisible.class);
        assertThat(roleModels.steps(south, List.of(one.id()))).isEmpty();
    }
}
