package vn.thidua.platform.body.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.platform.body.warning.WarningCases.award;
import static vn.thidua.platform.body.warning.WarningCases.codes;
import static vn.thidua.platform.body.warning.WarningCases.deadline;
import static vn.thidua.platform.body.warning.WarningCases.oddities;
import static vn.thidua.platform.body.warning.WarningCases.percent;
import static vn.thidua.platform.body.warning.WarningCases.period;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.AwardStage;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.BearerKind;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.QuotaMode;
import vn.thidua.platform.body.content.QuotaScope;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Review;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.value.Period;
import vn.thidua.platform.body.value.RoughDate;

class TimeAndQuotaWarningsTest {

    @Test
    void wantsADayForEveryReview() {
        Period period = new Period(null, RoughDate.parse("2022-06-30"), null);
        Review open = new Review(ReviewKind.INTERIM, null, "sơ kết công tác tư pháp", null);
        Review dated = new Review(ReviewKind.FINAL, RoughDate.parse("2030"), null, null);

        assertThat(
                        oddities(
                                new Bodies()
                                        .item("w", null, new CampaignWave(1, period, open, false))
                                        .item("p", null, new PlanPhase(2, period, null, dated))
                                        .body()))
                .extracting(Warning::values)
                .containsExactly(List.of("sơ kết công tác tư pháp"));
    }

    @Test
    void namesTheYearThatTwoPhasesShare() {
        PlanBody body =
                new Bodies()
                        .item("p1", null, new PlanPhase(1, period("2025", "2027"), null, null))
                        .item("p2", null, new PlanPhase(2, period("2027", "2030"), null, null))
                        .item("p3", null, new PlanPhase(3, period("2031", "2035"), null, null))
                        .body();

        assertThat(oddities(body))
                .extracting(w -> w.item() + " " + w.values())
                .containsExactly("p2 [01/01/2027, 31/12/2027]");
    }

    @Test
    void noticesDossiersDueBeforeTheirWaveEnds() {
        CampaignWave wave = new CampaignWave(2, period("2022-07-01", "2022-12-31"), null, false);
        PlanBody body =
                new Bodies()
                        .item("w", null, wave)
                        .item("d1", "w", null, null, deadline(DueKind.DOSSIER, "2022-12-10"))
                        .item("d2", "w", null, null, deadline(DueKind.DOSSIER, "2022-12-31"))
                        .item("d3", "w", null, null, deadline(DueKind.REPORT, "2022-12-10"))
                        .body();

        assertThat(oddities(body))
                .extracting(w -> w.item() + " " + w.values())
                .containsExactly("d1 [10/12/2022, 31/12/2022]");
    }

    @Test
    void asksPercentagesForTheirRules() {
        Quota silent = percent(null, null, null, null);
        Quota complete = percent(Rounding.DOWN, true, "tổng số tập thể", "31/12 hằng năm");

        assertThat(
                        codes(
                                new Bodies()
                                        .item("q", "không quá 10%", silent)
                                        .item("r", "không quá 10%", complete)
                                        .body()))
                .containsExactly(
                        WarningCode.QUOTA_SILENT_ON_ROUNDING, WarningCode.QUOTA_SILENT_ON_BASE);
    }

    @Test
    void missesQuotasForBodiesAndForms() {
        Quota quota =
                new Quota(
                        AwardStage.FINAL,
                        CommendationForm.CERTIFICATE_OF_MERIT,
                        null,
                        QuotaScope.PER_UNIT,
                        SubjectKind.COLLECTIVE,
                        QuotaMode.ABSOLUTE,
                        null,
                        2,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of("VKSND cấp tỉnh"));
        Responsibility heads =
                new Responsibility(
                        BearerKind.UNIT_HEAD,
                        List.of("Viện trưởng"),
                        Set.of(BearerDuty.LAUNCH),
                        List.of("VKSND cấp tỉnh", "VKS quân sự Trung ương"),
                        null);
        Bodies bodies =
                new Bodies()
                        .item("h", null, heads)
                        .item("a", null, award("Bằng khen", CommendationForm.CERTIFICATE_OF_MERIT))
                        .item("g", null, award("Cờ ngành", CommendationForm.EMULATION_FLAG));

        assertThat(codes(bodies.body())).isEmpty();
        assertThat(oddities(bodies.item("q", null, quota).body()))
                .extracting(w -> w.code() + " " + w.values())
                .containsExactly(
                        "BODY_WITHOUT_QUOTA [VKS quân sự Trung ương]",
                        "AWARD_WITHOUT_QUOTA [Cờ ngành]");
    }
}
