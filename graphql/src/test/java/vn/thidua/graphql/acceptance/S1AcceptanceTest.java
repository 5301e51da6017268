package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.HeaderField;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Recipient;
import vn.thidua.platform.body.content.RecipientPurpose;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.inheritance.Inheritance;
import vn.thidua.platform.body.inheritance.Provenance;
import vn.thidua.platform.body.inheritance.Source;
import vn.thidua.platform.body.inheritance.SourceKind;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.warning.WarningCode;

/** The rows of S1, Sở Tư pháp Lạng Sơn, 2025, on the plan itself. */
@DisplayName("S1 Lạng Sơn 2025")
class S1AcceptanceTest {

    private final DemoPlan plan = DemoPlan.read("s1", "2025-12-15");

    @Test
    @DisplayName("S1-01 ⚠ identity unknown, and entered later")
    void identity() {
        PlanHeader header = plan.body().header();
        Letterhead found = new Letterhead("UBND tỉnh", "Sở Tư pháp", "/KH-STP", "Lạng Sơn", "2025");
        PlanHeader entered =
                new PlanHeader(
                        2,
                        "Kế hoạch",
                        header.theme(),
                        null,
                        header.planAct(),
                        found,
                        header.signature(),
                        null,
                        null,
                        null,
                        header.movementKind(),
                        null,
                        null,
                        null);

        PlanBody later = ((Attempt.Made<PlanBody>) plan.body().withHeader(entered)).value();

        Set<WarningCode> missing =
                Set.of(
                        WarningCode.TITLE_MISSING,
                        WarningCode.ISSUER_MISSING,
                        WarningCode.SYMBOL_MISSING,
                        WarningCode.PLACE_MISSING,
                        WarningCode.DATE_MISSING);
        assertThat(plan.warnings()).extracting("code").containsAll(missing);
        assertThat(new DemoPlan(later, plan.judgedOn()).warnings())
                .noneMatch(warning -> missing.contains(warning.code()));
    }

    @Test
    @DisplayName("S1-02 the provincial parent")
    void parent() {
        Basis parent = plan.content("basis.150", Basis.class);

        assertThat(parent.document().documentSymbol()).isEqualTo("150/KH-UBND");
        assertThat(parent.document().date()).hasToString("2025-06-03");
        assertThat(parent.document().issuer()).isEqualTo("UBND tỉnh Lạng Sơn");
        assertThat(plan.body().header().theme())
                .isEqualTo("Lạng Sơn thi đua đổi mới sáng tạo và chuyển đổi số");
    }

    @Test
    @DisplayName("S1-03 policy above, of the province and of the department itself")
    void policies() {
        assertThat(plan.under("purpose.3", Basis.class))
                .extracting(basis -> basis.document().issuer())
                .containsExactly("Bộ Chính trị", "Tỉnh Lạng Sơn", "Sở Tư pháp tỉnh Lạng Sơn");
    }

    @Test
    @DisplayName("S1-04 three purposes")
    void purposes() {
        assertThat(plan.all(Purpose.class)).hasSize(3);
    }

    @Test
    @DisplayName("S1-05 Party documents without a number")
    void congresses() {
        assertThat(plan.under("requirement.1", Basis.class))
                .hasSize(5)
                .allMatch(basis -> basis.document().partyDocument())
                .allMatch(basis -> basis.document().documentSymbol() == null)
                .allMatch(
                        basis -> basis.document().documentType() == DocumentType.CONGRESS_DOCUMENT);
    }

    @Test
    @DisplayName("S1-06, S1-07 everybody takes part; reviews without dates")
    void requirements() {
        assertThat(plan.content("requirement.2", Requirement.class).wholeStaff()).isTrue();
        assertThat(plan.text("requirement.3")).contains("sơ kết", "tổng kết");
        assertThat(plan.silent(Section.DEADLINES)).isTrue();
    }

    @Test
    @DisplayName("S1-08 awareness, with activities that can be counted")
    void awareness() {
        assertThat(plan.content("content.1", ContentItem.class).tags())
                .containsExactly("hội nghị", "hội thảo", "tập huấn", "truyền thông");
    }

    @Test
    @DisplayName("S1-09 infrastructure under the principle of the Prime Minister's plan")
    void infrastructure() {
        assertThat(plan.text("content.2"))
                .contains("hiện đại, đồng bộ, an ninh, an toàn, hiệu quả, tránh lãng phí");
        assertThat(plan.item("content.2").mapsTo())
                .containsExactly(new ParentItem("923/QĐ-TTg", "2"));
    }

    @Test
    @DisplayName("S1-10, S1-11, S1-12 digital government, safety, cooperation")
    void furtherContents() {
        assertThat(plan.content("content.3", ContentItem.class).tags())
                .contains(
                        "chữ ký số",
                        "dịch vụ công trực tuyến toàn trình",
                        "dịch vụ công trực tuyến một phần");
        assertThat(plan.text("content.4")).contains("cộng đồng", "dữ liệu cá nhân");
        assertThat(plan.content("content.5", ContentItem.class).tags())
                .contains("trí tuệ nhân tạo", "dữ liệu lớn");
    }

    @Test
    @DisplayName("S1-13 a unit adds an indicator that the plan does not give")
    void addedIndicator() {
        Target events =
                new Target(
                        "Số hội nghị",
                        "events",
                        "hội nghị",
                        Comparison.AT_LEAST,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        PlanItem added =
                PlanItem.fresh(Section.TARGETS, 1, null, events)
                        .movedTo(plan.item("content.1").key(), 1);

        PlanBody body = ((Attempt.Made<PlanBody>) plan.body().with(added)).value();

        assertThat(body.under(plan.item("content.1").key())).containsExactly(added);
    }

    @Test
    @DisplayName("S1-14, S1-15 own plans of the units; the office follows and advises")
    void responsibilities() {
        assertThat(plan.content("responsibility.heads", Responsibility.class).duties())
                .containsExactlyInAnyOrder(
                        BearerDuty.ISSUE_OWN_PLAN, BearerDuty.LAUNCH, BearerDuty.LINK_TO_WORK_PLAN);
        assertThat(plan.content("responsibility.office", Responsibility.class).duties())
                .containsExactlyInAnyOrder(
                        BearerDuty.MONITOR, BearerDuty.COLLECT, BearerDuty.ADVISE);
    }

    @Test
    @DisplayName("S1-16 the kind is a field, whatever the words")
    void kind() {
        assertThat(plan.body().header().movementKind()).isEqualTo(MovementKind.THEMATIC);
        assertThat(plan.text("responsibility.office")).contains("phong trào", "đợt thi đua");
    }

    @Test
    @DisplayName("S1-17 silent sections are taken over, an explicit none is not")
    void inheritance() {
        Source province =
                new Source(
                        "kh-150",
                        "Kế hoạch 150/KH-UBND",
                        SourceKind.PARENT_PLAN,
                        DemoPlan.read("s3", "2025-12-15").body());
        List<Section> silent =
                List.of(
                        Section.CRITERIA,
                        Section.AWARDS,
                        Section.QUOTAS,
                        Section.DEADLINES,
                        Section.PHASES);
        PlanBody withoutQuotas =
                ((Attempt.Made<PlanBody>) plan.body().withStatedNone(Set.of(Section.QUOTAS)))
                        .value();

        Inheritance taken = Inheritance.of(plan.body(), List.of(province));

        assertThat(silent).allMatch(plan::silent);
        assertThat(silent.stream().map(taken::of))
                .allMatch(found -> found instanceof Provenance.Inherited<?>);
        assertThat(Stream.of(Section.FUNDS, Section.FORMS).map(taken::of))
                .allMatch(found -> found instanceof Provenance.Silent<?>);
        assertThat(taken.of(HeaderField.PERIOD)).isInstanceOf(Provenance.Inherited.class);
        assertThat(Inheritance.of(withoutQuotas, List.of(province)).of(Section.QUOTAS))
                .isEqualTo(new Provenance.StatedNone<>(null));
    }

    @Test
    @DisplayName("S1-18 recipients inside the department only")
    void recipients() {
        assertThat(plan.all(Recipient.class))
                .extracting(Recipient::name)
                .containsExactly("Lãnh đạo Sở", "Các phòng, đơn vị thuộc Sở", "Lưu");
        assertThat(plan.all(Recipient.class))
                .noneMatch(recipient -> recipient.purpose() == RecipientPurpose.TO_REPORT);
    }

    @Test
    @DisplayName("S1-19 signed for the director")
    void signature() {
        assertThat(plan.body().header().signature())
                .isEqualTo(
                        new Signature(
                                "Vũ Quang Hưng",
                                "Phó Giám đốc",
                                SigningAuthority.FOR,
                                "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"));
    }

    @Test
    @DisplayName("S1-20 ⚠ watermark and page number inside the text")
    void strays() {
        assertThat(plan.content("stray.page", Note.class).noteKind()).isEqualTo(NoteKind.STRAY);
        assertThat(plan.warnings(WarningCode.STRAY_WATERMARK)).hasSize(1);
        assertThat(plan.warnings(WarningCode.STRAY_PAGE_NUMBER)).containsExactly("stray.page [2]");
    }

    @Test
    @DisplayName("S1-21 a slip stays as written")
    void slip() {
        assertThat(plan.text("purpose.1")).contains("trong lĩnh Tư pháp");
        assertThat(plan.warnings(WarningCode.KNOWN_SLIP))
                .containsExactly("purpose.1 [trong lĩnh Tư pháp, trong lĩnh vực Tư pháp]");
    }
}
