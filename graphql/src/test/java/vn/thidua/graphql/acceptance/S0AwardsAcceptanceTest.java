package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.content.AwardProposer;
import vn.thidua.platform.body.content.AwardRoute;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.Criterion;
import vn.thidua.platform.body.content.CriterionRole;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.MachineCheck;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Recurrence;

/** The rows of S0 about who is commended for what, and who does what. */
@DisplayName("S0 Bắc Ninh 2025: awards and duties")
class S0AwardsAcceptanceTest {

    private static final String COUNCIL = "Hội đồng Thi đua - khen thưởng ngành Tư pháp";

    private final DemoPlan plan = DemoPlan.read("s0", "2025-12-15");

    @Test
    @DisplayName("S0-15 the agency itself and its units as collectives")
    void collectives() {
        EligibleSubject collective = plan.content("subject.collective", EligibleSubject.class);

        assertThat(collective.subjectKind()).isEqualTo(SubjectKind.COLLECTIVE);
        assertThat(collective.includesOwnAgency()).isTrue();
    }

    @Test
    @DisplayName("S0-16 individuals by category")
    void individuals() {
        assertThat(plan.content("subject.individual", EligibleSubject.class).categories())
                .containsExactlyInAnyOrder(
                        EmployeeCategory.CIVIL_SERVANT,
                        EmployeeCategory.PUBLIC_EMPLOYEE,
                        EmployeeCategory.CONTRACT_EMPLOYEE);
    }

    @Test
    @DisplayName("S0-17 collective criteria: a general condition and three standards")
    void collectiveCriteria() {
        assertThat(plan.content("criterion.c", Criterion.class).role())
                .isEqualTo(CriterionRole.GENERAL_CONDITION);
        assertThat(plan.under("criterion.c", Criterion.class))
                .hasSize(3)
                .allMatch(criterion -> criterion.role() == CriterionRole.STANDARD);
    }

    @Test
    @DisplayName("S0-18 must hold a plan of its own, checked by the records")
    void holdsOwnPlan() {
        assertThat(plan.content("criterion.c.1", Criterion.class).checks())
                .containsExactly(MachineCheck.HOLDS_OWN_PLAN);
    }

    @Test
    @DisplayName("S0-19 individual criteria: a general condition and two standards")
    void individualCriteria() {
        assertThat(plan.content("criterion.i", Criterion.class).subjectKind())
                .isEqualTo(SubjectKind.INDIVIDUAL);
        assertThat(plan.under("criterion.i", Criterion.class)).hasSize(2);
    }

    @Test
    @DisplayName("S0-20 criteria in the words of the parent")
    void parentWords() {
        assertThat(plan.text("criterion.c.2")).contains("cơ quan, đơn vị, địa phương");
        assertThat(plan.item("criterion.c.2").mapsTo())
                .extracting(ParentItem::plan)
                .containsExactly("145/KH-UBND");
    }

    @Test
    @DisplayName("S0-21, S0-22 two award routes")
    void awardRoutes() {
        assertThat(plan.all(AwardRoute.class))
                .extracting(AwardRoute::proposer)
                .containsExactly(AwardProposer.UNIT, AwardProposer.COUNCIL);
        assertThat(plan.content("route.units", AwardRoute.class).guidance()).contains("Bộ Nội vụ");
    }

    @Test
    @DisplayName("S0-23, S0-24, S0-31 forms, quotas, budget and registration are silent")
    void silences() {
        assertThat(
                        List.of(
                                Section.AWARDS,
                                Section.QUOTAS,
                                Section.FUNDS,
                                Section.FORMS,
                                Section.DEADLINES))
                .allMatch(plan::silent);
    }

    @Test
    @DisplayName("S0-26, S0-27 who disseminates; one report answers several duties")
    void responsibilities() {
        Responsibility office = plan.content("responsibility.office", Responsibility.class);

        assertThat(plan.content("responsibility.heads", Responsibility.class).duties())
                .contains(BearerDuty.DISSEMINATE, BearerDuty.FIND_ROLE_MODELS);
        assertThat(Objects.requireNonNull(office.reporting()).recurrence())
                .isEqualTo(Recurrence.PERIODICALLY);
        assertThat(office.reporting().mergedInto())
                .isEqualTo("Báo cáo công tác thi đua - khen thưởng hàng năm");
    }

    @Test
    @DisplayName("S0-28 the sector council of the province")
    void council() {
        assertThat(plan.content("route.council", AwardRoute.class).proposerText())
                .isEqualTo(COUNCIL);
        assertThat(plan.content("responsibility.council", Responsibility.class).bearers())
                .containsExactly(COUNCIL);
    }

    @Test
    @DisplayName("S0-29 recipients with both reporting lines")
    void recipients() {
        assertThat(plan.all(Recipient.class))
                .extracting(Recipient::name)
                .containsExactly(
                        "Bộ Tư pháp",
                        "UBND tỉnh",
                        "Sở Nội vụ",
                        "Lãnh đạo Sở",
                        "Các phòng, đơn vị thuộc Sở",
                        "Lưu");
        assertThat(plan.all(Recipient.class))
                .filteredOn(recipient -> recipient.purpose() == RecipientPurpose.TO_REPORT)
                .hasSize(2);
        assertThat(plan.all(Recipient.class).getLast().archives()).containsExactly("VT", "VP");
    }
}
