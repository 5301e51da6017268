package vn.thidua.tenants.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.tally.TallyMatter.INITIATIVE_PROPOSED;
import static vn.thidua.platform.tally.TallyMatter.INITIATIVE_RECOGNISED;
import static vn.thidua.platform.tally.TallyMatter.ROLE_MODEL_DISCOVERED;
import static vn.thidua.platform.tally.TallyMatter.ROLE_MODEL_NURTURED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.tally.PlanTallies;
import vn.thidua.platform.tally.RecountTallies;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyAudit;
import vn.thidua.platform.tally.TallyMatter;
import vn.thidua.platform.tally.TallyRecount;
import vn.thidua.platform.tally.TallyYears;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.person.Person;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.subject.Subject;

/** Initiatives and role models of an agency as the tallies of its plans count them. */
@ExtendWith(House.class)
class EvidenceTalliesIT {
    private final EvidenceCasting evidence;
    private final Initiatives initiatives;
    private final RoleModels roleModels;
    private final EvidenceStrikes strikes;
    private final PlanTallies tallies;
    private final TallyAudit audit;
    private final TallyRecount recount;
    private final Casting casting;
    private final Sql sql;
    private final Scope scope;
    private final PlanId plan;
    private final PlanId other;
    private final Person an;

    EvidenceTalliesIT(
            EvidenceCasting evidence,
            Initiatives initiatives,
            RoleModels roleModels,
            EvidenceStrikes strikes,
            PlanTallies tallies,
            TallyAudit audit,
            TallyRecount recount,
            Casting casting,
            Sql sql,
            AwardCasting awards,
            PlanCasting plans) {
        this.evidence = evidence;
        this.initiatives = initiatives;
        this.roleModels = roleModels;
        this.strikes = strikes;
        this.tallies = tallies;
        this.audit = audit;
        this.recount = recount;
        this.casting = casting;
        this.sql = sql;
        scope = plans.agency("North");
        plan = plans.issued(scope, "Phong trào năm nay");
        other = plans.issued(scope, "Phong trào khác");
        an = evidence.person(scope, awards.unit(scope, "Phòng 1", 1, 5), "Nguyễn Văn An");
    }

    private Map<TallyMatter, Long> counted(PlanId wanted) {
        return tallies
                .totals(scope, List.of(wanted), TallyYears.all())
                .getOrDefault(wanted, List.of())
                .stream()
                .collect(Collectors.toMap(tally -> tally.key().matter(), Tally::amount));
    }

    @Test
    void initiativesCountForEveryPlanOfTheAgency() {
        evidence.recognised(scope, an);
        var second = evidence.submitted(scope, "Sáng kiến khác", an);
        assertThat(counted(plan))
                .isEqualTo(Map.of(INITIATIVE_PROPOSED, 2L, INITIATIVE_RECOGNISED, 1L));

        initiatives.withdraw(scope, new WithdrawInitiative(second.id(), "Gửi nhầm"));

        var left = Map.of(INITIATIVE_PROPOSED, 1L, INITIATIVE_RECOGNISED, 1L);
        assertThat(counted(plan)).isEqualTo(left);
        assertThat(counted(other)).isEqualTo(left);
        assertThat(audit.records(scope)).isEmpty();
    }

    @Test
    void aRecountFindsInitiativesAndRoleModelsFromBeforeTheLedger() {
        evidence.recognised(scope, an);
        evidence.nurtured(
                scope, evidence.discovered(scope, new Subject.OfPerson(an.id()), "Người tốt"));
        var before = counted(plan);
        sql.run("DELETE FROM tally_fact WHERE tenant_id = ?", scope.tenant().value());
        sql.run("DELETE FROM tally WHERE tenant_id = ?", scope.tenant().value());
        assertThat(counted(plan)).isEmpty();

        var after = (String) null;
        var putRight = new ArrayList<Integer>();
        do {
            var command = new RecountTallies(scope.agency(), after);
            var answer = recount.goOn(casting.operator(), command);
            var done = (RecountTallies.Answer.Recounted) answer;
            putRight.add(done.putRight());
            after = done.end();
        } while (after != null);

        assertThat(putRight).containsExactly(0, 0, 1, 1);
        assertThat(counted(plan)).isEqualTo(before).hasSize(4);
        assertThat(audit.records(scope)).isEmpty();
    }

    @Test
    void aRoleModelCountsByTheStagesThatItHasReached() {
        var subject = new Subject.OfPerson(an.id());
        evidence.discoveredUnder(scope, subject, other);
        var nurtured = evidence.nurtured(scope, evidence.discovered(scope, subject, "Người tốt"));
        assertThat(counted(plan))
                .isEqualTo(Map.of(ROLE_MODEL_DISCOVERED, 1L, ROLE_MODEL_NURTURED, 1L));
        assertThat(counted(other))
                .isEqualTo(Map.of(ROLE_MODEL_DISCOVERED, 2L, ROLE_MODEL_NURTURED, 1L));

        roleModels.stepBack(
                scope, new StepRoleModelBack(nurtured.id(), RoleModelStage.NURTURE, "Ghi nhầm"));

        assertThat(counted(plan)).isEqualTo(Map.of(ROLE_MODEL_DISCOVERED, 1L));
        assertThat(tallies.totals(scope, List.of(plan), TallyYears.of(2026)).get(plan))
                .singleElement()
                .extracting(tally -> tally.key().subjectKind())
                .isEqualTo(SubjectKind.INDIVIDUAL);
        assertThat(audit.records(scope)).isEmpty();
    }

    @Test
    void aRoleModelThatIsStruckOutCountsForNothingUntilItIsTakenInAgain() {
        var subject = new Subject.OfPerson(an.id());
        var one = evidence.nurtured(scope, evidence.discovered(scope, subject, "Người tốt"));
        var key = new EvidenceKey.RoleModel(one.id());

        strikes.strike(scope, new StrikeEvidence(key, "Nhầm người"));

        assertThat(counted(plan)).isEmpty();
        assertThat(audit.records(scope)).isEmpty();
        strikes.restore(scope, new RestoreEvidence(key));
        assertThat(counted(plan))
                .isEqualTo(Map.of(ROLE_MODEL_DISCOVERED, 1L, ROLE_MODEL_NURTURED, 1L));
        assertThat(audit.records(scope)).isEmpty();
    }
}
