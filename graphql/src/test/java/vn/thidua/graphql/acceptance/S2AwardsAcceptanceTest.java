package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.AwardKind;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.AwardRoute;
import vn.thidua.platform.body.content.AwardScheme;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Fund;
import vn.thidua.platform.body.content.FundPurpose;
import vn.thidua.platform.body.content.Inspection;
import vn.thidua.platform.body.content.Occasion;
import vn.thidua.platform.body.content.PaidAward;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Review;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.Solution;
import vn.thidua.platform.body.warning.WarningCode;
import vn.thidua.platform.directory.GroupRole;

/** The rows of S2 on solutions, awards, waves, responsibilities and recipients. */
@DisplayName("S2 Ninh Bình 2022: awards, waves and duties")
class S2AwardsAcceptanceTest {

    private final DemoPlan plan = DemoPlan.read("s2", "2022-01-15");

    @Test
    @DisplayName("S2-20, S2-21, S2-23, S2-26 seven solution groups apart from the contents")
    void solutions() {
        assertThat(plan.labels(Section.SOLUTIONS))
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThat(plan.text("solution.1")).contains("Luật Thi đua, khen thưởng (sửa đổi)");
        assertThat(plan.text("solution.4")).contains("đột xuất", "chuyên đề");
    }

    @Test
    @DisplayName("S2-22 the four steps of role models")
    void roleModels() {
        assertThat(plan.content("solution.3", Solution.class).roleModelStages())
                .containsExactly(RoleModelStage.values());
    }

    @Test
    @DisplayName("S2-24, S2-25 checks that correct defects; duties of each member")
    void checksAndMembers() {
        assertThat(plan.content("inspection", Inspection.class).correctsDefects()).isTrue();
        assertThat(plan.content("responsibility.members", Responsibility.class).bearers())
                .containsExactly("Từng thành viên Hội đồng Thi đua - Khen thưởng");
    }

    @Test
    @DisplayName("S2-27 subjects, with cán bộ among the categories")
    void subjects() {
        assertThat(plan.all(EligibleSubject.class)).hasSize(2);
        assertThat(plan.content("subject.individual", EligibleSubject.class).categories())
                .containsExactlyInAnyOrder(EmployeeCategory.values());
    }

    @Test
    @DisplayName("S2-28 titles that are not listed")
    void titles() {
        AwardScheme titles = plan.content("award.titles", AwardScheme.class);

        assertThat(titles.awardKind()).isEqualTo(AwardKind.EMULATION_TITLE);
        assertThat(titles.form()).isNull();
    }

    @Test
    @DisplayName("S2-29 forms by level, each with its pool")
    void formsByLevel() {
        AwardScheme minister = plan.content("award.minister", AwardScheme.class);

        assertThat(plan.all(AwardScheme.class).subList(1, 4))
                .extracting(award -> award.level() + " " + award.form())
                .containsExactly(
                        AwardLevel.MINISTRY + " " + CommendationForm.CERTIFICATE_OF_MERIT,
                        AwardLevel.PROVINCE + " " + CommendationForm.CERTIFICATE_OF_MERIT,
                        AwardLevel.UNIT + " " + CommendationForm.CERTIFICATE_OF_COMMENDATION);
        assertThat(minister.decidingOffice()).isEqualTo("Bộ trưởng Bộ Tư pháp");
        assertThat(minister.forMovement()).contains("chuyên đề do Bộ Tư pháp phát động");
        assertThat(minister.pool()).isEqualTo("Các phòng, đơn vị thuộc Sở Tư pháp");
    }

    @Test
    @DisplayName("S2-30 a bloc inside the department")
    void ownBloc() {
        assertThat(plan.content("award.chair", AwardScheme.class).pool())
                .contains("Khối thi đua trực thuộc Sở Tư pháp");
    }

    @Test
    @DisplayName("S2-31, S2-32 quota by allocation, its numbers in a later act")
    void allocation() {
        Quota quota = plan.content("quota", Quota.class);

        assertThat(quota.mode()).isEqualTo(QuotaMode.ALLOCATED);
        assertThat(quota.most()).isNull();
        assertThat(plan.content("route", AwardRoute.class).withinAllocation()).isTrue();
    }

    @Test
    @DisplayName("S2-33 two budget lines, a payer for each award")
    void budget() {
        assertThat(plan.all(Fund.class))
                .extracting(Fund::purpose)
                .containsExactly(FundPurpose.ACTIVITIES, FundPurpose.AWARDS);
        assertThat(plan.content("fund.activities", Fund.class).legalBasis())
                .isEqualTo("Luật Ngân sách nhà nước");
        assertThat(plan.content("fund.awards", Fund.class).awards())
                .extracting(PaidAward::payer)
                .containsExactly("Bộ Tư pháp", "UBND tỉnh", "Sở Tư pháp");
    }

    @Test
    @DisplayName("S2-34 wave 1 with its occasions and its review")
    void firstWave() {
        CampaignWave wave = plan.content("wave.1", CampaignWave.class);

        assertThat(wave.period().end()).hasToString("2022-06-30");
        assertThat(plan.under("wave.1", Occasion.class))
                .extracting(occasion -> occasion.anniversary() + " " + occasion.originText())
                .containsExactly("92 03/2/1930", "132 19/5/1890", "74 11/6/1948");
        assertThat(Objects.requireNonNull(wave.review()).reviewKind())
                .isEqualTo(ReviewKind.INTERIM);
    }

    @Test
    @DisplayName("S2-35 ⚠ a day that no calendar has")
    void impossibleDate() {
        Occasion party = plan.content("occasion.party", Occasion.class);

        assertThat(party.raw()).isEqualTo("(03/2/1930-30/2/2022)");
        assertThat(party.fallsOn()).isNull();
        assertThat(plan.warnings(WarningCode.IMPOSSIBLE_DATE))
                .containsExactly("occasion.party [30/2/2022]");
    }

    @Test
    @DisplayName("S2-36 ⚠ a review without a day, tied to an event")
    void reviewWithoutDay() {
        Review review = plan.content("wave.1", CampaignWave.class).review();

        assertThat(Objects.requireNonNull(review).together())
                .isEqualTo("Sơ kết công tác tư pháp năm 2022");
        assertThat(plan.warnings(WarningCode.REVIEW_WITHOUT_DAY))
                .contains("wave.1 [Sơ kết công tác tư pháp năm 2022]");
    }

    @Test
    @DisplayName("S2-37, S2-38 wave 2; occasions with origin, number and day; an open list")
    void secondWave() {
        CampaignWave wave = plan.content("wave.2", CampaignWave.class);

        assertThat(wave.period().start()).hasToString("2022-07-01");
        assertThat(wave.moreOccasions()).isTrue();
        assertThat(plan.under("wave.2", Occasion.class))
                .extracting(occasion -> occasion.anniversary() + " " + occasion.originOn())
                .containsExactly("77 1945-09-02", "41 1981-07", "77 1945-08-28", "10 null");
        assertThat(Objects.requireNonNull(wave.review()).reviewKind()).isEqualTo(ReviewKind.FINAL);
    }

    @Test
    @DisplayName("S2-39, S2-40, S2-43, S2-44 council, heads down to the districts, office")
    void responsibilities() {
        Responsibility heads = plan.content("responsibility.heads", Responsibility.class);

        assertThat(plan.content("responsibility.council", Responsibility.class).duties())
                .contains(BearerDuty.ADVISE, BearerDuty.GUIDE, BearerDuty.INSPECT);
        assertThat(heads.duties())
                .contains(BearerDuty.ISSUE_OWN_PLAN, BearerDuty.REGISTER, BearerDuty.COMMUNICATE);
        assertThat(heads.addressed()).contains("Phòng Tư pháp các huyện, thành phố");
        assertThat(plan.content("responsibility.office", Responsibility.class).duties())
                .contains(BearerDuty.MONITOR, BearerDuty.URGE);
    }

    @Test
    @DisplayName("S2-41, S2-42 the report of wave 1 by its last day; the final review undated")
    void deadlines() {
        Deadline report = plan.content("deadline.report", Deadline.class);

        assertThat(report.lastDay()).contains(LocalDate.of(2022, 6, 30));
        assertThat(report.exclusive()).isFalse();
        assertThat(plan.content("deadline.review", Deadline.class).lastDay()).isEmpty();
    }

    @Test
    @DisplayName("S2-45 group leaders as addressees by role")
    void recipientsByRole() {
        assertThat(plan.content("recipient.3", Recipient.class).groupRoles())
                .containsExactly(GroupRole.LEAD, GroupRole.DEPUTY_LEAD);
        assertThat(plan.content("recipient.4", Recipient.class).group())
                .isEqualTo("Khối thi đua Nội chính tỉnh");
        assertThat(plan.all(Recipient.class).getLast().archives()).containsExactly("VT", "TĐKT");
    }

    @Test
    @DisplayName("S2-46 ⚠ a recipient that nobody knows")
    void unknownRecipient() {
        assertThat(plan.text("recipient.6")).isEqualTo("Phòng Tư pháp các huyện, TP. NĐ");
        assertThat(plan.warnings(WarningCode.RECIPIENT_UNKNOWN))
                .containsExactly("recipient.7 [TP. NĐ]");
    }

    @Test
    @DisplayName("S2-47 signed by the director")
    void signature() {
        assertThat(plan.body().header().signature())
                .isEqualTo(
                        new Signature(
                                "Phạm Minh Thường", "Giám đốc", SigningAuthority.OWN, "GIÁM ĐỐC"));
    }

    @Test
    @DisplayName("S2-48 ⚠ slips of spelling and sentences cut by a page")
    void slips() {
        assertThat(plan.text("heading.1")).contains("pháp động");
        assertThat(plan.text("movement.office-culture")).contains("Trọng tâm");
        assertThat(plan.warnings(WarningCode.KNOWN_SLIP))
                .containsExactly("heading.1 [pháp động, phát động]");
        assertThat(plan.warnings(WarningCode.BROKEN_TEXT))
                .isEqualTo(List.of("requirement.c [điều … kiện]"));
    }
}
