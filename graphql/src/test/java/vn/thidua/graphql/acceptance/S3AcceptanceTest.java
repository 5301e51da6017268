package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanAct;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.BearerKind;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.Deadline;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.content.Inspection;
import vn.thidua.platform.body.content.MediaChannel;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.PlanPhase;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Review;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Recurrence;
import vn.thidua.platform.body.warning.WarningCode;

/** The rows of S3, VKSND tối cao, 2025–2030, on contents, phases, duties and recipients. */
@DisplayName("S3 VKSND tối cao 2025–2030")
class S3AcceptanceTest {

    private static final String MILITARY = "Viện kiểm sát quân sự Trung ương";

    private final DemoPlan plan = DemoPlan.read("s3", "2025-07-15");

    @Test
    @DisplayName("S3-01 symbol, place, date without a day, title")
    void letterhead() {
        PlanHeader header = plan.body().header();
        Letterhead head = Objects.requireNonNull(header.letterhead());

        assertThat(head.documentSymbol()).isEqualTo("/KH-VKSTC");
        assertThat(head.place()).isEqualTo("Hà Nội");
        assertThat(head.dateText()).isEqualTo("ngày tháng năm 2025");
        assertThat(header.title())
                .isEqualTo(
                        "Triển khai phong trào thi đua \"Cả nước thi đua đổi mới sáng tạo và"
                                + " chuyển đổi số\" trong ngành Kiểm sát nhân dân");
        assertThat(header.planAct()).isEqualTo(PlanAct.IMPLEMENT);
    }

    @Test
    @DisplayName("S3-02 a parent plan annexed to a decision, with a short name")
    void parent() {
        Basis parent = plan.content("basis.923", Basis.class);

        assertThat(parent.document().documentType()).isEqualTo(DocumentType.PLAN);
        assertThat(Objects.requireNonNull(parent.annexedTo()).documentSymbol())
                .isEqualTo("923/QĐ-TTg");
        assertThat(parent.annexedTo().date()).hasToString("2025-05-14");
        assertThat(parent.shortName()).isEqualTo("Phong trào thi đua");
    }

    @Test
    @DisplayName("S3-03 four purposes, two requirements")
    void purposes() {
        assertThat(plan.all(Purpose.class)).hasSize(4);
        assertThat(plan.all(Requirement.class)).hasSize(2);
        assertThat(plan.text("requirement.2")).contains("đúng thời hạn");
    }

    @Test
    @DisplayName("S3-04 sources without a number")
    void unnumberedSources() {
        Basis chief = plan.content("basis.chief", Basis.class);

        assertThat(chief.document().documentSymbol()).isNull();
        assertThat(chief.document().issuer()).isEqualTo("Viện trưởng VKSND tối cao");
    }

    @Test
    @DisplayName("S3-05 five contents over the seven of the Prime Minister's plan")
    void coverage() {
        assertThat(plan.labels(Section.CONTENT)).containsExactly("1", "2", "3", "4", "5");
        assertThat(plan.body().in(Section.CONTENT).stream().flatMap(i -> i.mapsTo().stream()))
                .extracting(parent -> parent.plan() + " " + parent.item())
                .containsExactly(
                        "923/QĐ-TTg 1",
                        "923/QĐ-TTg 2",
                        "923/QĐ-TTg 3",
                        "923/QĐ-TTg 5",
                        "923/QĐ-TTg 6");
        assertThat(plan.content("content.2", ContentItem.class).title()).contains("nguyên tắc");
    }

    @Test
    @DisplayName("S3-06 named movements inside an item")
    void embeddedMovements() {
        assertThat(plan.under("content.4", Movement.class))
                .extracting(Movement::name)
                .containsExactly("Học tập số", "Bình dân học vụ số");
    }

    @Test
    @DisplayName("S3-22, S3-23 four solutions; yearly teams announced separately")
    void solutions() {
        Inspection inspection = plan.content("inspection", Inspection.class);

        assertThat(plan.labels(Section.SOLUTIONS)).containsExactly("1", "2", "3", "4");
        assertThat(inspection.recurrence()).isEqualTo(Recurrence.YEARLY);
        assertThat(inspection.withTeams()).isTrue();
        assertThat(inspection.announcedSeparately()).isTrue();
    }

    @Test
    @DisplayName("S3-24, S3-25 ⚠ two phases that share 2027, parted by the review")
    void phases() {
        PlanPhase second = plan.content("phase.2", PlanPhase.class);

        assertThat(plan.all(PlanPhase.class))
                .extracting(phase -> phase.period().raw())
                .containsExactly("từ 2025 - 2027", "từ 2027 - 2030");
        assertThat(second.boundary()).isEqualTo("Sơ kết, đánh giá giai đoạn 1");
        assertThat(plan.warnings(WarningCode.PHASES_OVERLAP))
                .containsExactly("phase.2 [01/01/2027, 31/12/2027]");
    }

    @Test
    @DisplayName("S3-26 own plans in quarter III/2025, at the latest on 30/9/2025")
    void planDeadline() {
        Deadline deadline = plan.content("deadline.plan", Deadline.class);

        assertThat(deadline.dueOn()).hasToString("2025-Q3");
        assertThat(deadline.lastDay()).contains(LocalDate.of(2025, 9, 30));
    }

    @Test
    @DisplayName("S3-27, S3-28 reviews in 2027 and 2030, by the year alone")
    void reviews() {
        Review interim = plan.content("phase.1", PlanPhase.class).review();
        Review last = plan.content("phase.2", PlanPhase.class).review();

        assertThat(Objects.requireNonNull(interim).heldOn()).hasToString("2027");
        assertThat(Objects.requireNonNull(last).heldOn()).hasToString("2030");
        assertThat(last.chair()).isEqualTo("Văn phòng VKSND tối cao");
    }

    @Test
    @DisplayName("S3-29, S3-30 ⚠ who must launch; the military procuracy has no quota")
    void launchers() {
        Responsibility heads = plan.content("responsibility.heads", Responsibility.class);

        assertThat(heads.bearers()).hasSize(3);
        assertThat(heads.addressed()).contains(MILITARY);
        assertThat(plan.warnings(WarningCode.BODY_WITHOUT_QUOTA))
                .containsExactly("responsibility.heads [" + MILITARY + "]");
    }

    @Test
    @DisplayName("S3-31, S3-33, S3-34 steering body, each member of the councils, the office")
    void otherBearers() {
        assertThat(plan.content("responsibility.steering", Responsibility.class).bearerKind())
                .isEqualTo(BearerKind.STEERING_BODY);
        assertThat(plan.content("responsibility.councils", Responsibility.class).duties())
                .contains(BearerDuty.ASSIGN_MEMBERS);
        Responsibility office = plan.content("responsibility.office", Responsibility.class);
        assertThat(office.duties())
                .containsExactlyInAnyOrder(BearerDuty.MONITOR, BearerDuty.URGE, BearerDuty.REPORT);
        assertThat(Objects.requireNonNull(office.reporting()).recurrence()).isNull();
    }

    @Test
    @DisplayName("S3-32 media outlets")
    void media() {
        assertThat(plan.all(MediaChannel.class))
                .extracting(MediaChannel::name)
                .containsExactly(
                        "Báo Bảo vệ pháp luật",
                        "Viện khoa học kiểm sát",
                        "Cổng thông tin điện tử VKSND tối cao",
                        "Trang tin điện tử của VKSND các cấp");
    }

    @Test
    @DisplayName("S3-35, S3-36 recipients, one to post it, none of the appeal level")
    void recipients() {
        List<Recipient> recipients = plan.all(Recipient.class);

        assertThat(recipients).hasSize(9);
        assertThat(recipients)
                .filteredOn(recipient -> recipient.purpose() == RecipientPurpose.TO_POST)
                .extracting(Recipient::mark)
                .containsExactly("đăng tải");
        assertThat(recipients.get(3).name()).isEqualTo("Thành viên Hội đồng TĐKT Ngành");
        assertThat(recipients.getLast().archives()).containsExactly("VT", "VP", "PTĐKT");
        assertThat(recipients)
                .noneMatch(recipient -> recipient.name().contains("cấp cao"))
                .noneMatch(recipient -> recipient.name().contains("khu vực"));
    }

    @Test
    @DisplayName("S3-37 ⚠ signed for the chief; residue of scanning kept")
    void signatureAndResidue() {
        assertThat(plan.body().header().signature())
                .isEqualTo(
                        new Signature(
                                "Nguyễn Đức Thái",
                                "Phó Viện trưởng",
                                SigningAuthority.FOR,
                                "KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG"));
        assertThat(plan.warnings(WarningCode.SCANNING_RESIDUE))
                .containsExactly("responsibility.office [Y]", "stray.stamp [UASC]");
        assertThat(plan.warnings(WarningCode.KNOWN_SLIP))
                .singleElement()
                .asString()
                .contains("Công");
    }
}
