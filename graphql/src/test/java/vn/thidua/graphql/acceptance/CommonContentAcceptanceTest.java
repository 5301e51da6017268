package vn.thidua.graphql.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.ParentItem;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.BearerDuty;
import vn.thidua.platform.body.content.BearerKind;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.EligibleSubject;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.Responsibility;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.content.Task;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;

/** What all five plans say of contents, subjects and responsibilities. */
@DisplayName("X contents, subjects and responsibilities of the five plans")
class CommonContentAcceptanceTest {

    @ParameterizedTest(name = "X-06 {0}: {1} contents, {2} of them under a movement")
    @CsvSource({"s0, 5, 0", "s1, 5, 0", "s2, 8, 8", "s3, 5, 0", "s4, 6, 6"})
    void holdsContentsInOrderAndNested(String name, int contents, int nested) {
        List<PlanItem> items =
                plan(name).body().items().stream()
                        .filter(item -> item.content() instanceof ContentItem)
                        .toList();

        assertThat(items).hasSize(contents);
        assertThat(items).filteredOn(item -> item.parent() != null).hasSize(nested);
    }

    @Test
    @DisplayName(
            "X-06 s0 aims under a content, s1 and s3 answer items of the plan above, s2 has tasks")
    void contentsCarryTargetsTasksAndTheItemsAbove() {
        assertThat(plan("s0").under("content.5", Target.class)).hasSize(1);
        assertThat(plan("s1").item("content.2").mapsTo()).isNotEmpty();
        assertThat(plan("s3").body().in(Section.CONTENT))
                .allSatisfy(item -> assertThat(item.mapsTo()).isNotEmpty());
        assertThat(plan("s2").all(Task.class)).hasSize(7);
    }

    @Test
    @DisplayName(
            "X-06, X-07 whoever answers, a due date, and exclusions are kept where a plan has them")
    void keepsWhatTheFiveLeaveOut() {
        var due = RoughDate.parse("2025-Q4");
        var content = new ContentItem("Bồi dưỡng", List.of(), "Văn phòng", due, null, List.of(), 0);
        var task = new Task("Mở lớp", List.of(), "Phòng PBGDPL", due, null);
        var left =
                new EligibleSubject(
                        SubjectKind.INDIVIDUAL,
                        Set.of(EmployeeCategory.CADRE),
                        "Ngành Tư pháp",
                        false,
                        List.of("Người đang bị xem xét kỷ luật"),
                        Set.of());
        var items =
                List.of(
                        item("content", Section.CONTENT, null, content),
                        item("task", Section.CONTENT, "content", task),
                        item("left", Section.SUBJECTS, null, left));
        var body = ((Attempt.Made<PlanBody>) PlanBody.of(header(), items, Set.of())).value();
        var codec = new BodyCodec(ObjectMapper.getDefault());

        assertThat(codec.read(codec.write(body))).isEqualTo(body);
        assertThat(codec.read(codec.write(body)).find(new ItemKey("left")).orElseThrow().content())
                .isEqualTo(left);
    }

    @ParameterizedTest(name = "X-07 {0}: {1}")
    @CsvSource({
        "s0, CIVIL_SERVANT PUBLIC_EMPLOYEE CONTRACT_EMPLOYEE",
        "s2, CADRE CIVIL_SERVANT PUBLIC_EMPLOYEE CONTRACT_EMPLOYEE",
        "s3, CIVIL_SERVANT PUBLIC_EMPLOYEE CONTRACT_EMPLOYEE"
    })
    void namesCollectivesAndIndividualsByCategory(String name, String categories) {
        List<EligibleSubject> subjects = plan(name).all(EligibleSubject.class);

        assertThat(subjects)
                .extracting(EligibleSubject::subjectKind)
                .containsExactly(SubjectKind.COLLECTIVE, SubjectKind.INDIVIDUAL);
        assertThat(subjects.getLast().categories())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(categories.split(" "))
                                .map(EmployeeCategory::valueOf)
                                .toList());
    }

    @Test
    @DisplayName("X-07 s1 and s4 name no subjects of their own: silent, to be taken over")
    void isSilentWhereTheSourceIs() {
        assertThat(plan("s1").silent(Section.SUBJECTS)).isTrue();
        assertThat(plan("s4").silent(Section.SUBJECTS)).isTrue();
    }

    @ParameterizedTest(name = "X-08 {0}: {1}")
    @CsvSource({
        "s0, UNIT_HEAD OFFICE COUNCIL",
        "s1, UNIT_HEAD OFFICE",
        "s2, SUPERVISOR COUNCIL_MEMBER COUNCIL UNIT_HEAD STANDING_BODY",
        "s3, UNIT_HEAD STEERING_BODY MEDIA COUNCIL STANDING_BODY",
        "s4, UNIT SUBORDINATE_AGENCY EXTERNAL_ORGANISATION OFFICE"
    })
    void saysWhoBearsWhat(String name, String bearers) {
        List<Responsibility> all = plan(name).all(Responsibility.class);

        assertThat(all)
                .extracting(Responsibility::bearerKind)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(bearers.split(" ")).map(BearerKind::valueOf).toList());
        assertThat(all).allSatisfy(one -> assertThat(one.bearers()).isNotEmpty());
    }

    @ParameterizedTest(name = "X-11, X-13 {0}")
    @CsvSource({"s0", "s1", "s2", "s3", "s4"})
    void asksForOwnPlansBelowAndForSomebodyToMonitor(String name) {
        List<Responsibility> duties = plan(name).all(Responsibility.class);

        assertThat(duties)
                .anyMatch(
                        duty ->
                                duty.duties().contains(BearerDuty.ISSUE_OWN_PLAN)
                                        && !duty.addressed().isEmpty())
                .anyMatch(duty -> duty.duties().contains(BearerDuty.MONITOR));
    }

    private static PlanItem item(
            String key, Section section, @Nullable String parent, ItemContent content) {
        return new PlanItem(
                new ItemKey(key),
                section,
                parent == null ? null : new ItemKey(parent),
                1,
                null,
                null,
                List.of(),
                null,
                1,
                List.of(new ParentItem("145/KH-UBND", "II.4")),
                content);
    }

    private static PlanHeader header() {
        return plan("s0").body().header();
    }

    private static DemoPlan plan(String name) {
        return DemoPlan.read(name, "2026-01-15");
    }
}
