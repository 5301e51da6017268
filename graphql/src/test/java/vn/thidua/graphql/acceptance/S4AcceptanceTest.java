package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.BearerKind;
import vn.thidua.platform.body.content.CampaignWave;
import vn.thidua.platform.body.content.Channel;
import vn.thidua.platform.body.content.Citation;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DueKind;
import vn.thidua.platform.body.content.FormTemplate;
import vn.thidua.platform.body.content.MediaChannel;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.Occasion;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.RoleModelStage;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.warning.WarningCode;
import vn.thidua.platform.body.warning.Warnings;
import vn.thidua.platform.directory.GroupRole;

/** The rows of S4, Sở Tư pháp Bắc Kạn, 2022, on the plan itself. */
@DisplayName("S4 Bắc Kạn 2022")
class S4AcceptanceTest {

    private final DemoPlan plan = DemoPlan.read("s4", "2022-01-20");

    @Test
    @DisplayName("S4-01 ⚠ no letterhead, but a title")
    void identity() {
        assertThat(plan.body().header().title())
                .isEqualTo("Phát động phong trào thi đua ngành Tư pháp Bắc Kạn năm 2022");
        assertThat(plan.warnings())
                .extracting("code")
                .contains(
                        WarningCode.ISSUER_MISSING,
                        WarningCode.SYMBOL_MISSING,
                        WarningCode.PLACE_MISSING,
                        WarningCode.DATE_MISSING)
                .doesNotContain(WarningCode.TITLE_MISSING);
    }

    @Test
    @DisplayName("S4-02, S4-03 ⚠ a parent whose symbol another province uses too")
    void parent() {
        Citation parent = plan.content("basis.17", Basis.class).document();
        Citation other =
                DemoPlan.read("s0", "2025-12-15").content("basis.17", Basis.class).document();

        assertThat(parent.documentSymbol()).isEqualTo("17/KH-UBND");
        assertThat(parent.identity()).isPresent().isNotEqualTo(other.identity());
        assertThat(Warnings.against(plan.body(), List.of(other)))
                .extracting(warning -> warning.code() + " " + warning.values().getLast())
                .contains("SYMBOL_NOT_UNIQUE 17/KH-UBND, UBND tỉnh Bắc Ninh, 11/08/2025");
        assertThat(plan.warnings(WarningCode.SYMBOL_NOT_UNIQUE)).isEmpty();
    }

    @Test
    @DisplayName("S4-04, S4-05 theme; built on the movement of the year before")
    void themeAndContinuity() {
        PlanHeader header = plan.body().header();

        assertThat(header.theme())
                .isEqualTo(
                        "Ngành Tư pháp đoàn kết, sáng tạo, thi đua xây dựng tỉnh Bắc Kạn phát triển"
                                + " nhanh, bền vững");
        assertThat(header.continuity()).contains("2021");
        assertThat(header.previousPlan()).contains("2021");
    }

    @Test
    @DisplayName("S4-06 three purposes, three requirements")
    void purposes() {
        assertThat(plan.all(Purpose.class)).hasSize(3);
        assertThat(plan.all(Requirement.class)).hasSize(3);
    }

    @Test
    @DisplayName("S4-07, S4-10, S4-13, S4-14 the main movement with six contents")
    void mainMovement() {
        assertThat(plan.content("movement", Movement.class).main()).isTrue();
        assertThat(plan.labels(Section.CONTENT))
                .containsExactly("1.1", "1.2", "1.3", "1.4", "1.5", "1.6");
        assertThat(plan.content("content.1.5", ContentItem.class).tags())
                .containsExactly("phát hiện", "lao động trực tiếp", "đột xuất", "chuyên đề");
    }

    @Test
    @DisplayName("S4-08 bases inside the contents")
    void bases() {
        assertThat(
                        Stream.of("content.1.1", "content.1.2")
                                .flatMap(content -> plan.under(content, Basis.class).stream()))
                .extracting(basis -> String.valueOf(basis.document().documentSymbol()))
                .containsExactly("34-CT/TW", "null", "null", "null", "19/CT-TTg", "17/KH-UBND");
    }

    @Test
    @DisplayName("S4-09, S4-20 launches to come, with plans of their own")
    void movementsToCome() {
        assertThat(plan.content("movement.internal", Movement.class).toCome()).isTrue();
        assertThat(plan.content("movement.separate", Movement.class).toCome()).isTrue();
        assertThat(plan.text("movement.separate")).contains("Có kế hoạch riêng");
    }

    @Test
    @DisplayName("S4-11, S4-12 four steps of role models; media and what they bring")
    void roleModelsAndMedia() {
        assertThat(plan.content("content.1.4", ContentItem.class).roleModelStages())
                .containsExactly(RoleModelStage.values());
        assertThat(plan.all(MediaChannel.class))
                .extracting(MediaChannel::name)
                .contains("Bản tin Tư pháp Bắc Kạn");
        assertThat(plan.content("media.website", MediaChannel.class).subjects()).hasSize(5);
    }

    @Test
    @DisplayName("S4-15 six other movements, and later ones")
    void otherMovements() {
        List<Movement> others = plan.under("heading.2", Movement.class);

        assertThat(others).filteredOn(movement -> movement.name() != null).hasSize(6);
        assertThat(others).filteredOn(Movement::toCome).hasSize(1);
    }

    @Test
    @DisplayName("S4-16 ⚠ wave 1 with four occasions, \"tháng 01/01/2022\"")
    void firstWave() {
        CampaignWave wave = plan.content("wave.1", CampaignWave.class);

        assertThat(wave.period().start()).hasToString("2022-01-01");
        assertThat(wave.period().end()).hasToString("2022-06-30");
        assertThat(plan.under("wave.1", Occasion.class))
                .extracting(Occasion::anniversary)
                .containsExactly(92, 68, 132, 74);
        assertThat(Objects.requireNonNull(wave.review()).together()).contains("6 tháng");
        assertThat(plan.warnings(WarningCode.MONTH_BEFORE_FULL_DATE))
                .containsExactly("wave.1 [tháng 01/01/2022]");
    }

    @Test
    @DisplayName("S4-17, S4-18, S4-19 dossiers of both waves, those of wave 2 before it ends")
    void dossiers() {
        assertThat(plan.content("deadline.dossier-1", Deadline.class).lastDay())
                .contains(LocalDate.of(2022, 6, 30));
        assertThat(plan.content("wave.2", CampaignWave.class).period().end())
                .hasToString("2022-12-31");
        assertThat(plan.under("wave.2", Occasion.class))
                .extracting(Occasion::originText)
                .containsExactly("19/8/1945", "02/9/1945", "28/8/1945");
        assertThat(plan.warnings(WarningCode.DOSSIER_BEFORE_WAVE_ENDS))
                .containsExactly("deadline.dossier-2 [10/12/2022, 31/12/2022]");
    }

    @Test
    @DisplayName("S4-21, S4-22 reports on the same days as dossiers, and other submissions")
    void reports() {
        assertThat(plan.all(Deadline.class))
                .extracting(deadline -> deadline.due() + " " + deadline.dueOn())
                .contains(
                        DueKind.HALF_YEAR_REPORT + " 2022-06-30",
                        DueKind.YEARLY_REPORT + " 2022-12-10",
                        DueKind.DOSSIER + " 2022-06-30",
                        DueKind.DOSSIER + " 2022-12-10");
    }

    @Test
    @DisplayName("S4-23 bearers, with organisations outside the State payroll")
    void bearers() {
        Responsibility external = plan.content("responsibility.external", Responsibility.class);

        assertThat(external.bearerKind()).isEqualTo(BearerKind.EXTERNAL_ORGANISATION);
        assertThat(external.bearers()).containsExactly("Tổ chức bổ trợ tư pháp");
        assertThat(plan.content("responsibility.districts", Responsibility.class).addressed())
                .containsExactly("Phòng Tư pháp các huyện, thành phố");
    }

    @Test
    @DisplayName("S4-24 registration \"trước ngày\" 20/02/2022: the day itself is too late")
    void registration() {
        Deadline registration = plan.content("deadline.registration", Deadline.class);

        assertThat(registration.exclusive()).isTrue();
        assertThat(registration.lastDay()).contains(LocalDate.of(2022, 2, 19));
        assertThat(registration.from()).containsExactly("Từng tập thể", "Từng cá nhân");
    }

    @Test
    @DisplayName("S4-25 two forms with fields")
    void forms() {
        assertThat(plan.all(FormTemplate.class))
                .extracting(form -> form.code() + " " + form.subjectKind())
                .containsExactly(
                        "Mẫu 1 " + SubjectKind.INDIVIDUAL, "Mẫu 2 " + SubjectKind.COLLECTIVE);
        assertThat(plan.all(FormTemplate.class)).allMatch(form -> form.fields().size() == 5);
    }

    @Test
    @DisplayName("S4-28, S4-29 the office receives and submits; the portal")
    void officeAndPortal() {
        assertThat(plan.content("responsibility.office", Responsibility.class).duties())
                .contains(
                        BearerDuty.RECEIVE_DOSSIERS,
                        BearerDuty.SUBMIT_DOSSIERS,
                        BearerDuty.PUBLISH);
        assertThat(plan.body().header().portal()).isEqualTo("http://sotuphap.backan.gov.vn");
    }

    @Test
    @DisplayName("S4-30 recipients by channel")
    void channels() {
        assertThat(plan.all(Recipient.class))
                .filteredOn(recipient -> recipient.channel() == Channel.ELECTRONIC)
                .hasSize(7);
        assertThat(plan.all(Recipient.class))
                .filteredOn(recipient -> recipient.channel() == Channel.PAPER)
                .hasSize(5);
    }

    @Test
    @DisplayName("S4-31 leader and deputy of the region, from another province, for 2022")
    void regionLeaders() {
        Recipient leader = plan.content("recipient.9", Recipient.class);
        Recipient deputy = plan.content("recipient.10", Recipient.class);

        assertThat(leader.name()).isEqualTo("Sở Tư pháp tỉnh Tuyên Quang");
        assertThat(leader.groupRoles()).containsExactly(GroupRole.LEAD);
        assertThat(deputy.groupRoles()).containsExactly(GroupRole.DEPUTY_LEAD);
        assertThat(leader.groupYear()).isEqualTo(2022);
    }

    @Test
    @DisplayName("S4-32 forms of award, quotas, criteria and budget are silent")
    void silences() {
        assertThat(List.of(Section.AWARDS, Section.QUOTAS, Section.CRITERIA, Section.FUNDS))
                .allMatch(plan::silent);
    }

    @Test
    @DisplayName("S4-33 signed by the director")
    void signature() {
        assertThat(plan.body().header().signature())
                .isEqualTo(
                        new Signature("Hà Thị Đào", "Giám đốc", SigningAuthority.OWN, "GIÁM ĐỐC"));
    }

    @Test
    @DisplayName("S4-35 ⚠ words that stand twice")
    void doubledWords() {
        assertThat(plan.warnings(WarningCode.DOUBLED_WORD))
                .containsExactly("purpose.2 [các các]", "requirement.1 [hình hình]");
    }
}
