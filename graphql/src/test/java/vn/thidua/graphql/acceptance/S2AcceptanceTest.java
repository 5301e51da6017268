package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Letterhead;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Basis;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.BearerKind;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.Indicator;
import vn.thidua.platform.body.content.LaunchingAuthority;
import vn.thidua.platform.body.content.Movement;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Occasion;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Reading;
import vn.thidua.platform.body.content.Requirement;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.Task;
import vn.thidua.platform.body.content.YearAction;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.warning.WarningCode;

/** The rows of S2, Sở Tư pháp Ninh Bình, 2022, on purposes and movements. */
@DisplayName("S2 Ninh Bình 2022")
class S2AcceptanceTest {

    private static final String THEME =
            "Đoàn kết, trách nhiệm, chủ động, sáng tạo, vượt khó, thi đua thực hiện thắng lợi"
                    + " nhiệm vụ chính trị được giao";

    private final DemoPlan plan = DemoPlan.read("s2", "2022-01-15");

    @Test
    @DisplayName("S2-01 yearly plan without number and day")
    void letterhead() {
        PlanHeader header = plan.body().header();
        Letterhead head = Objects.requireNonNull(header.letterhead());

        assertThat(head.documentSymbol()).isEqualTo("/KH-STP");
        assertThat(head.dateText()).isEqualTo("ngày tháng năm 2022");
        assertThat(header.title()).isEqualTo("Phát động phong trào thi đua ngành Tư pháp năm 2022");
    }

    @Test
    @DisplayName("S2-02 theme")
    void theme() {
        assertThat(plan.body().header().theme()).isEqualTo(THEME);
    }

    @Test
    @DisplayName("S2-03 purposes a–c and requirements a–c")
    void purposes() {
        assertThat(plan.labels(Section.PURPOSES)).containsExactly("a)", "b)", "c)");
        assertThat(plan.labels(Section.REQUIREMENTS)).containsExactly("a)", "b)", "c)");
        assertThat(plan.all(Purpose.class)).hasSize(3);
        assertThat(plan.text("purpose.a")).contains("mục tiêu kép", "Covid-19");
    }

    @Test
    @DisplayName("S2-04 kinds of movements combined in one plan")
    void combinedKinds() {
        assertThat(plan.content("requirement.b", Requirement.class).combines())
                .containsExactlyInAnyOrder(
                        MovementKind.REGULAR, MovementKind.CAMPAIGN, MovementKind.THEMATIC);
    }

    @Test
    @DisplayName("S2-05 a portfolio of movements by launching authority")
    void portfolio() {
        assertThat(plan.all(Movement.class))
                .extracting(Movement::launchingAuthority)
                .contains(
                        LaunchingAuthority.MINISTRY,
                        LaunchingAuthority.PRIME_MINISTER,
                        LaunchingAuthority.PROVINCE,
                        LaunchingAuthority.GROUP);
    }

    @Test
    @DisplayName("S2-06, S2-07 the ministry's movement with six tasks, and other functions")
    void ministryMovement() {
        List<PlanItem> tasks = plan.body().under(plan.item("movement.moj-a").key());

        assertThat(plan.content("movement.moj-a", Movement.class).name()).isEqualTo(THEME);
        assertThat(tasks).extracting(PlanItem::label).containsOnly("-", null).hasSize(7);
        assertThat(tasks).filteredOn(task -> "-".equals(task.label())).hasSize(6);
        assertThat(plan.under("task.a.3", Basis.class))
                .extracting(basis -> basis.document().documentSymbol())
                .containsExactly("2069/QĐ-TTg", "2070/QĐ-TTg");
        assertThat(plan.content("task.a.6", Task.class).tags()).hasSize(3);
    }

    @Test
    @DisplayName("S2-08, S2-09 movements to come, and what they are tied to")
    void movementsToCome() {
        assertThat(plan.content("movement.moj-b", Movement.class).toCome()).isTrue();
        assertThat(plan.under("movement.moj-b", ContentItem.class))
                .extracting(ContentItem::title)
                .contains("Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh");
        Movement launched =
                new Movement(
                        "Đợt mới",
                        MovementKind.CAMPAIGN,
                        LaunchingAuthority.AGENCY,
                        null,
                        false,
                        false,
                        null,
                        Set.of());

        Attempt<PlanBody> added =
                plan.body().with(PlanItem.fresh(Section.MOVEMENTS, 9, null, launched));

        assertThat(added).isInstanceOf(Attempt.Made.class);
    }

    @Test
    @DisplayName("S2-10 five named movements of the Prime Minister, and more")
    void primeMinisterMovements() {
        assertThat(plan.under("heading.2.1", Movement.class))
                .hasSize(5)
                .allMatch(m -> m.launchingAuthority() == LaunchingAuthority.PRIME_MINISTER);
        assertThat(plan.content("movement.pm-1", Movement.class).period()).isNotNull();
        assertThat(plan.text("heading.2.1")).endsWith("...");
    }

    @Test
    @DisplayName("S2-11 ⚠ 1.2 after 2.1: the printed label and the own order")
    void labels() {
        List<PlanItem> parts = plan.body().under(plan.item("heading.2").key());

        assertThat(parts).extracting(PlanItem::label).containsExactly("2.1", "1.2", "2.3");
        assertThat(parts).extracting(PlanItem::position).containsExactly(1, 2, 3);
        assertThat(plan.warnings(WarningCode.LABEL_TWICE)).containsExactly("heading.1.2 [1.2]");
        assertThat(plan.warnings(WarningCode.LABEL_OUT_OF_ORDER))
                .containsExactly("heading.1.2 [1.2, 2.1]");
    }

    @Test
    @DisplayName("S2-12 a movement over years, reviewed and continued")
    void officeCulture() {
        Movement movement = plan.content("movement.office-culture", Movement.class);

        assertThat(movement.name()).endsWith("thực hiện văn hóa công sở giai đoạn 2019-2025");
        assertThat(Objects.requireNonNull(movement.period()).end()).hasToString("2025");
        assertThat(movement.yearActions())
                .containsExactlyInAnyOrder(YearAction.INTERIM_REVIEW, YearAction.CONTINUE);
    }

    @Test
    @DisplayName("S2-13 the peak campaign and its bases")
    void peakCampaign() {
        assertThat(plan.content("movement.30-years", Movement.class).movementKind())
                .isEqualTo(MovementKind.PEAK_CAMPAIGN);
        assertThat(plan.under("movement.30-years", Basis.class))
                .extracting(
                        basis -> basis.document().documentSymbol() + " " + basis.document().date())
                .containsExactly("100/NQ-HĐND 2020-12-09", "10/CT-UBND 2021-08-27");
    }

    @Test
    @DisplayName("S2-14 ⚠ a resolution about 2021 for the targets of 2022")
    void earlierYear() {
        assertThat(plan.warnings(WarningCode.BASIS_OF_EARLIER_YEAR))
                .containsExactly("basis.100 [2021, 2022]");
    }

    @Test
    @DisplayName("S2-15 the movement of a bloc with six points")
    void bloc() {
        Basis parent = plan.content("basis.01-knc", Basis.class);

        assertThat(plan.content("movement.bloc", Movement.class).launchingAuthority())
                .isEqualTo(LaunchingAuthority.GROUP);
        assertThat(parent.document().documentSymbol()).isEqualTo("01/KH-KNC");
        assertThat(parent.document().issuer()).isEqualTo("Khối thi đua Nội chính");
        assertThat(Stream.iterate(1, n -> n + 1).limit(6).map(n -> plan.item("bloc." + n).label()))
                .containsExactly("Một là", "Hai là", "Ba là", "Bốn là", "Năm là", "Sáu là");
    }

    @Test
    @DisplayName("S2-16 bases inside the bloc's plan")
    void blocBases() {
        assertThat(
                        Stream.of("bloc.1", "bloc.2")
                                .flatMap(point -> plan.under(point, Basis.class).stream())
                                .map(basis -> basis.document().documentSymbol()))
                .containsExactly("21-TT/TU", "34-CT/TW", "10/CT-UBND", "01-KL/TW", "05-CT/TW");
        assertThat(plan.warnings(WarningCode.SYMBOL_NOT_UNIQUE)).isEmpty();
    }

    @Test
    @DisplayName("S2-17 ⚠ five movements announced, four named")
    void announced() {
        assertThat(plan.text("bloc.3")).contains("05 phong trào thi đua trọng tâm");
        assertThat(plan.warnings(WarningCode.COUNT_MISMATCH)).containsExactly("bloc.3 [5, 4]");
    }

    @Test
    @DisplayName("S2-18 the event's window, three foci, four external indices")
    void indices() {
        Occasion event = plan.content("occasion.30-years", Occasion.class);
        Indicator pci = plan.content("indicator.pci", Indicator.class);
        Indicator read =
                new Indicator(
                        pci.code(),
                        pci.name(),
                        pci.publisher(),
                        List.of(new Reading(2022, 44, new Decimal("62.99"))));

        assertThat(event.originOn()).hasToString("1992-04-01");
        assertThat(event.fallsOn()).hasToString("2022-04-01");
        assertThat(plan.content("bloc.3", ContentItem.class).tags()).hasSize(3);
        assertThat(plan.all(Indicator.class))
                .extracting(Indicator::code)
                .containsExactly("PCI", "PAPI", "PAR INDEX", "SIPAS");
        assertThat(read.readings().getFirst().rank()).isEqualTo(44);
    }

    @Test
    @DisplayName("S2-19 the Front and the mass organisations as supervisors")
    void supervisors() {
        Responsibility front = plan.content("responsibility.front", Responsibility.class);

        assertThat(front.bearerKind()).isEqualTo(BearerKind.SUPERVISOR);
        assertThat(front.bearers()).contains("Mặt trận Tổ quốc Việt Nam các cấp");
        assertThat(front.duties()).containsExactly(BearerDuty.SUPERVISE);
    }
}
