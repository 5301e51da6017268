package vn.thidua.graphql.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.plan.PlanCasting;

/** What was held, published and achieved, as the office writes it down over HTTP. */
@ExtendWith(House.class)
class ActivityHttpIT {
    private final AttachmentCasting files;
    private final GlobalIds ids;
    private final Scope scope;
    private final Person clerk;
    private final String unit;
    private final String plan;

    ActivityHttpIT(
            Api api,
            AwardCasting awards,
            AttachmentCasting files,
            PlanCasting plans,
            GlobalIds ids) {
        this.files = files;
        this.ids = ids;
        scope = plans.agency("North");
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        unit = ids.encode("Unit", awards.unit(scope, "Phòng Tuyên truyền", 1, 5).id());
        plan = ids.encode("Plan", awards.plan(scope));
    }

    @Test
    void anActivityIsWrittenDownWithItsFileListedAndStruckOut() {
        var file = ids.encode("Attachment", files.uploaded(scope).id());
        var input =
                Map.<String, Object>of(
                        "plan",
                        plan,
                        "unit",
                        unit,
                        "kind",
                        "TRAINING",
                        "name",
                        "Tập huấn",
                        "heldOn",
                        "2026-04-01",
                        "count",
                        2,
                        "participants",
                        205,
                        "attachments",
                        List.of(file));
        var recorded =
                clerk.mutate(
                        "activityRecord",
                        input,
                        "activity { id participants unit { name } attachments { name } }");
        var at = "data.activityRecord.activity.";
        assertThat(recorded.at(at + "unit.name")).isEqualTo("Phòng Tuyên truyền");
        assertThat(recorded.at(at + "attachments.0.name")).isEqualTo("Minh chứng.pdf");
        assertThat(names()).hasSize(1);

        strikesItOut(recorded.text(at + "id"));
        takesItInAgain(recorded.text(at + "id"));
    }

    private void strikesItOut(String activity) {
        var mistake = Map.of("evidence", Map.of("activity", activity), "reason", "Ghi nhầm");
        var struck =
                clerk.mutate("evidenceStrike", mistake, "evidence { ... on Activity { reason } }");
        assertThat(struck.at("data.evidenceStrike.evidence.reason")).isEqualTo("Ghi nhầm");
        assertThat(names()).isEmpty();
    }

    private void takesItInAgain(String activity) {
        var restore = Map.of("evidence", Map.of("activity", activity));
        var restored = clerk.mutate("evidenceRestore", restore, "evidence { __typename }");
        var again = clerk.mutate("evidenceRestore", restore, "evidence { __typename }");
        assertThat(restored.at("data.evidenceRestore.evidence.__typename")).isEqualTo("Activity");
        assertThat(again.at("data.evidenceRestore.errors.0.code")).isEqualTo("NOT_STRUCK");
        assertThat(names()).hasSize(1);
    }

    private List<?> names() {
        return clerk.ask("{ agency { activities(first: 5) { nodes { name } } } }")
                .list("data.agency.activities.nodes");
    }

    @Test
    void mediaItemsAndAchievementsSpeakOfACollective() {
        var media =
                Map.<String, Object>of(
                        "unit", unit,
                        "collective", unit,
                        "outletKind", "WEBSITE",
                        "outlet", "Cổng thông tin",
                        "title", "Gương sáng",
                        "link", "https://example.vn/tin",
                        "publishedOn", "2026-04-01");
        var achievement =
                Map.<String, Object>of(
                        "plan",
                        plan,
                        "collective",
                        unit,
                        "text",
                        "Vượt chỉ tiêu",
                        "achievedOn",
                        "2026-04-01");

        var published =
                clerk.mutate("mediaItemRecord", media, "mediaItem { link collective { name } }");
        var achieved =
                clerk.mutate(
                        "achievementRecord", achievement, "achievement { text unit { name } }");

        assertThat(published.at("data.mediaItemRecord.mediaItem.collective.name"))
                .isEqualTo("Phòng Tuyên truyền");
        assertThat(achieved.at("data.achievementRecord.achievement.unit.name"))
                .isEqualTo("Phòng Tuyên truyền");
    }
}
