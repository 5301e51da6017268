package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardProposer;
import vn.thidua.platform.body.content.AwardRoute;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.FlagLevel;
import vn.thidua.platform.body.content.Indicator;
import vn.thidua.platform.body.content.MachineCheck;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.content.SubjectPriority;
import vn.thidua.platform.body.warning.WarningCode;

/** The rows of S3 on criteria, awards and quotas. */
@DisplayName("S3 VKSND tối cao 2025–2030: criteria, awards, quotas")
class S3AwardsAcceptanceTest {

    private final DemoPlan plan = DemoPlan.read("s3", "2025-07-15");

    @Test
    @DisplayName("S3-07, S3-08 collective criteria: six standards, one on an external index")
    void collectiveCriteria() {
        List<Criterion> standards = plan.under("criterion.c", Criterion.class);

        assertThat(standards).filteredOn(c -> c.onlyForLevel() == null).hasSize(6);
        assertThat(plan.under("criterion.c.1", Basis.class))
                .extracting(basis -> String.valueOf(basis.document().documentSymbol()))
                .containsExactly("129-NQ/BCSĐ", "09-KH/ĐU", "null");
        assertThat(plan.content("criterion.c.6", Criterion.class).checks())
                .containsExactly(MachineCheck.INDICATOR_SCORE);
        assertThat(plan.content("criterion.c.6", Criterion.class).indicator())
                .isEqualTo(plan.content("indicator.dx", Indicator.class).code());
    }

    @Test
    @DisplayName("S3-09 a further criterion for State-level awards alone")
    void stateLevel() {
        assertThat(plan.content("criterion.state", Criterion.class).onlyForLevel())
                .isEqualTo(AwardLevel.STATE);
        assertThat(plan.under("criterion.state", Basis.class))
                .extracting(basis -> basis.document().documentNumber())
                .containsExactly("57", "03", "71");
    }

    @Test
    @DisplayName("S3-10 individual criteria: two standards")
    void individualCriteria() {
        assertThat(plan.under("criterion.i", Criterion.class)).hasSize(2);
        assertThat(plan.text("criterion.i.2")).contains("công sức", "trí tuệ", "vật chất");
    }

    @Test
    @DisplayName("S3-11, S3-13 two forms, yearly and interim; legal personality for one")
    void yearlyAndInterim() {
        List<AwardScheme> awards = plan.under("heading.2.1", AwardScheme.class);

        assertThat(awards)
                .extracting(AwardScheme::stages)
                .containsOnly(Set.of(AwardStage.YEARLY, AwardStage.INTERIM))
                .hasSize(2);
        assertThat(awards)
                .extracting(AwardScheme::requiresLegalPersonality)
                .containsExactly(false, true);
    }

    @Test
    @DisplayName("S3-12 six forms at the final review")
    void finalForms() {
        assertThat(plan.under("heading.2.2", AwardScheme.class))
                .extracting(award -> award.form() + " " + award.level())
                .containsExactly(
                        CommendationForm.LABOR_ORDER + " " + AwardLevel.STATE,
                        CommendationForm.EMULATION_FLAG + " " + AwardLevel.STATE,
                        CommendationForm.CERTIFICATE_OF_MERIT + " " + AwardLevel.STATE,
                        CommendationForm.EMULATION_FLAG + " " + AwardLevel.MINISTRY,
                        CommendationForm.CERTIFICATE_OF_MERIT + " " + AwardLevel.MINISTRY,
                        CommendationForm.CERTIFICATE_OF_COMMENDATION + " " + AwardLevel.UNIT);
        assertThat(plan.content("award.f.4", AwardScheme.class).flagLevel())
                .isEqualTo(FlagLevel.SECTOR);
    }

    @Test
    @DisplayName("S3-14 subjects, with direct workers among the collectives")
    void subjects() {
        assertThat(plan.content("subject.collective", EligibleSubject.class).priorities())
                .containsExactly(SubjectPriority.DIRECT_WORKER);
        assertThat(plan.text("subject.collective")).contains("cá nhân");
    }

    @Test
    @DisplayName("S3-15, S3-16 conditions on all members; councils at each level select")
    void conditions() {
        assertThat(plan.content("criterion.all", Criterion.class).checks())
                .containsExactlyInAnyOrder(
                        MachineCheck.YEARLY_TASKS_COMPLETED, MachineCheck.NOBODY_DISCIPLINED);
        assertThat(plan.content("route", AwardRoute.class).proposer())
                .isEqualTo(AwardProposer.COUNCIL);
    }

    @Test
    @DisplayName("S3-17 yearly: at most 10 % of collectives, 5 % of those working")
    void yearlyQuota() {
        assertThat(List.of(quota("quota.yearly.c"), quota("quota.yearly.i")))
                .extracting(quota -> quota.subjectKind() + " " + quota.percent())
                .containsExactly(SubjectKind.COLLECTIVE + " 10", SubjectKind.INDIVIDUAL + " 5");
        assertThat(quota("quota.yearly.i").basePopulation()).contains("đang công tác");
    }

    @Test
    @DisplayName("S3-18 interim: each unit at most 3 collectives and 4 individuals")
    void interimQuota() {
        assertThat(List.of(quota("quota.interim.c"), quota("quota.interim.i")))
                .extracting(Quota::most)
                .containsExactly(3, 4);
        assertThat(quota("quota.interim.c").scope()).isEqualTo(QuotaScope.PER_UNIT);
    }

    @Test
    @DisplayName("S3-19 final, State level: the sector council picks 2–3 of each")
    void stateQuota() {
        for (Quota quota : List.of(quota("quota.state.c"), quota("quota.state.i"))) {
            assertThat(quota.mode()).isEqualTo(QuotaMode.RANGE);
            assertThat(List.of(quota.least(), quota.most())).containsExactly(2, 3);
            assertThat(quota.scope()).isEqualTo(QuotaScope.WHOLE_SECTOR);
        }
    }

    @Test
    @DisplayName("S3-20 final, certificates of the chief: at most 2 and 3")
    void meritQuota() {
        assertThat(List.of(quota("quota.merit.c"), quota("quota.merit.i")))
                .extracting(Quota::most)
                .containsExactly(2, 3);
        assertThat(quota("quota.merit.c").form()).isEqualTo(CommendationForm.CERTIFICATE_OF_MERIT);
    }

    @Test
    @DisplayName("S3-21 ⚠ percentages silent on rounding and on the day of the count")
    void quotaSilence() {
        assertThat(plan.warnings(WarningCode.QUOTA_SILENT_ON_ROUNDING))
                .containsExactly("quota.yearly.c [10]", "quota.yearly.i [5]");
        assertThat(plan.warnings(WarningCode.QUOTA_SILENT_ON_BASE))
                .containsExactly("quota.yearly.c [10]", "quota.yearly.i [5]");
        assertThat(quota("quota.yearly.c").transferable()).isNull();
    }

    @Test
    @DisplayName("S3-38 the Government flag is lawful here")
    void governmentFlag() {
        assertThat(plan.content("award.f.2", AwardScheme.class).flagLevel())
                .isEqualTo(FlagLevel.GOVERNMENT);
        assertThat(plan.warnings(WarningCode.GOVERNMENT_FLAG_NOT_OPEN)).isEmpty();
    }

    @Test
    @DisplayName("S3-39 the sector's flag and the certificates of units have no quota")
    void formsWithoutQuota() {
        assertThat(plan.warnings(WarningCode.AWARD_WITHOUT_QUOTA))
                .containsExactly(
                        "award.f.4 [Cờ Thi đua của ngành KSND]",
                        "award.f.6 [Giấy khen của Thủ trưởng đơn vị có tư cách pháp nhân]");
    }

    private Quota quota(String key) {
        return plan.content(key, Quota.class);
    }
}
