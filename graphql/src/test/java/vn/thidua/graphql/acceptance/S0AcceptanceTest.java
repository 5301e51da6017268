package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Footnote;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BasisRole;
import vn.thidua.platform.body.content.Citation;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.DocumentType;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectPriority;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.Recurrence;
import vn.thidua.platform.body.value.RoughDate;
import vn.thidua.platform.body.warning.WarningCode;

/** The rows of S0, Sở Tư pháp Bắc Ninh, December 2025, on the plan itself. */
@DisplayName("S0 Bắc Ninh 2025")
class S0AcceptanceTest {

    private final DemoPlan plan = DemoPlan.read("s0", "2025-12-15");

    @Test
    @DisplayName("S0-01 symbol without a number, date without a day")
    void letterhead() {
        Letterhead head = Objects.requireNonNull(plan.body().header().letterhead());

        assertThat(head.documentSymbol()).isEqualTo("/KH-STP");
        assertThat(head.place()).isEqualTo("Bắc Ninh");
        assertThat(head.dateText()).isEqualTo("ngày tháng 12 năm 2025");
    }

    @Test
    @DisplayName("S0-02 title and theme")
    void titleAndTheme() {
        String theme = plan.body().header().theme();

        assertThat(theme)
                .startsWith("Phát huy sức mạnh tổng hợp của cả hệ thống chính trị")
                .endsWith("đổi mới sáng tạo và chuyển đổi số");
        assertThat(plan.body().header().title())
                .isEqualTo("Phát động phong trào thi đua \"" + theme + "\"");
    }

    @Test
    @DisplayName("S0-03 direct parent")
    void directParent() {
        Basis parent = plan.content("basis.145", Basis.class);

        assertThat(parent.role()).isEqualTo(BasisRole.IMPLEMENTS);
        assertThat(parent.document().identity())
                .contains(
                        new Citation.Identity(
                                "UBND tỉnh Bắc Ninh",
                                "145/KH-UBND",
                                RoughDate.parse("2025-11-28")));
    }

    @Test
    @DisplayName("S0-04 ⚠ a decision with the symbol of a plan")
    void typeAgainstSymbol() {
        Citation parent = plan.content("basis.145", Basis.class).document();

        assertThat(parent.typeText()).isEqualTo("Quyết định");
        assertThat(parent.documentType()).isEqualTo(DocumentType.DECISION);
        assertThat(plan.warnings(WarningCode.TYPE_AGAINST_SYMBOL))
                .containsExactly("basis.145 [QĐ, KH]");
    }

    @Test
    @DisplayName("S0-05 higher policy")
    void higherPolicy() {
        Citation policy = plan.content("basis.57", Basis.class).document();

        assertThat(policy.documentSymbol()).isEqualTo("57-NQ/TW");
        assertThat(policy.issuer()).isEqualTo("Bộ Chính trị");
        assertThat(policy.date()).hasToString("2024-12-22");
    }

    @Test
    @DisplayName("S0-06 two further plans to be spread")
    void furtherPlans() {
        assertThat(plan.under("content.1", Basis.class))
                .extracting(basis -> basis.document().documentSymbol())
                .containsExactly("17/KH-UBND", "07-KH/TU");
    }

    @Test
    @DisplayName("S0-07 footnotes away from their anchors")
    void footnotes() {
        Footnote first = plan.item("basis.17").footnotes().getFirst();
        Footnote second = plan.item("basis.07").footnotes().getFirst();

        assertThat(List.of(first.mark(), second.mark())).containsExactly("1", "2");
        assertThat(List.of(first.printedApart(), second.printedApart())).containsOnly(true);
        assertThat(first.text()).contains("71/NQ-CP", "01/4/2025");
        assertThat(plan.under("basis.17", Basis.class)).hasSize(1);
    }

    @Test
    @DisplayName("S0-08 three purposes, the third about higher forms")
    void purposes() {
        assertThat(plan.all(Purpose.class))
                .extracting(Purpose::basisForHigherAwards)
                .containsExactly(false, false, true);
    }

    @Test
    @DisplayName("S0-09 ⚠ thematic awards as a ground, against the decree")
    void thematicGround() {
        assertThat(plan.warnings(WarningCode.THEMATIC_AWARDS_AS_GROUND))
                .containsExactly("purpose.3 [Nghị định 152/2025/NĐ-CP, Điều 4 khoản 3]");
        assertThat(plan.text("purpose.3")).contains("khen thưởng cao hơn");
    }

    @Test
    @DisplayName("S0-10 three requirements, awards for small collectives and direct staff")
    void requirements() {
        assertThat(plan.all(Requirement.class)).hasSize(3);
        assertThat(plan.content("requirement.2", Requirement.class).priorities())
                .containsExactlyInAnyOrder(
                        SubjectPriority.SMALL_COLLECTIVE, SubjectPriority.DIRECT_WORKER);
    }

    @Test
    @DisplayName("S0-11 words of another movement left in")
    void foreignWords() {
        assertThat(plan.text("requirement.3"))
                .contains("xây dựng xã hội học tập của ngành Tư pháp");
    }

    @Test
    @DisplayName("S0-12 five content items")
    void contentItems() {
        assertThat(plan.labels(Section.CONTENT)).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    @DisplayName("S0-13 100 % with numerator, denominator and what in time means")
    void target() {
        Target target = plan.under("content.5", Target.class).getFirst();

        assertThat(target.value()).isEqualTo(new Decimal("100"));
        assertThat(target.unit()).isEqualTo("%");
        assertThat(target.isShare()).isTrue();
        assertThat(target.inTime()).isNotBlank();
    }

    @Test
    @DisplayName("S0-14 pillars as tags")
    void pillars() {
        assertThat(plan.content("content.3", ContentItem.class).tags())
                .containsExactly(
                        "hạ tầng số",
                        "nền tảng số",
                        "dữ liệu số",
                        "an toàn thông tin",
                        "nhân lực số");
    }

    @Test
    @DisplayName("S0-25 every year, without start or end")
    void openEnded() {
        assertThat(plan.body().header().recurrence()).isEqualTo(Recurrence.YEARLY);
        assertThat(plan.body().header().period()).isNull();
        assertThat(plan.body().header().timingText()).contains("tổng kết năm");
    }

    @Test
    @DisplayName("S0-30 signed for the director")
    void signature() {
        assertThat(plan.body().header().signature())
                .isEqualTo(
                        new Signature(
                                "Trương Minh Thắng",
                                "Phó Giám đốc",
                                SigningAuthority.FOR,
                                "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC"));
    }

    @Test
    @DisplayName("S0 ⚠ warns of nothing else")
    void nothingElse() {
        assertThat(plan.warnings())
                .extracting("code")
                .containsExactly(
                        WarningCode.TYPE_AGAINST_SYMBOL, WarningCode.THEMATIC_AWARDS_AS_GROUND);
    }
}
