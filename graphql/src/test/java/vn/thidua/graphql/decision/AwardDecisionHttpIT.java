package vn.thidua.graphql.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.tenants.attachment.AttachmentCasting;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.nomination.AwardReview;
import vn.thidua.tenants.nomination.Nomination;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.unit.Unit;

/** The year-end decision of a department, from the draft to what it takes back. */
@ExtendWith(House.class)
class AwardDecisionHttpIT {
    private static final String DECISION =
            """
            decision { id state documentNumber documentSymbol issuedOn signature { signerName }
              bonus { total toRecover } revocations { documentNumber reason }
              lines(first: 9) { nodes { id name awardName state bonus bonusOutcome bonusToRecover
                nomination person { name awards(first: 5) { nodes { name } } } } } }
            """;

    private final Api api;
    private final DecisionCasting cast;
    private final AttachmentCasting files;
    private final GlobalIds ids;
    private final Scope scope;
    private final Person clerk;
    private final Unit unit;
    private final AwardReview review;

    AwardDecisionHttpIT(
            Api api,
            DecisionCasting cast,
            AttachmentCasting files,
            AwardCasting awards,
            PlanCasting plans,
            GlobalIds ids) {
        this.api = api;
        this.cast = cast;
        this.files = files;
        this.ids = ids;
        scope = plans.agency("Department");
        clerk = api.colleague(scope, Role.OFFICE_CLERK);
        unit = awards.unit(scope, "Văn phòng", 2, 10);
        review = cast.review(scope);
    }

    private Nomination nominated(String name, String award) {
        return cast.nominated(scope, review, cast.person(scope, unit, name), award);
    }

    private String drafted(Nomination... nominations) {
        return ids.encode("AwardDecision", cast.drafted(scope, nominations));
    }

    private Answer issue(String draft) {
        var input =
                Map.of(
                        "decision", draft,
                        "symbol", "/QĐ-STP",
                        "issuedOn", "2026-06-30",
                        "place", "Bắc Ninh",
                        "signature", Map.of("signerName", "Phạm Minh Thường"));
        return clerk.mutate("awardDecisionIssue", new HashMap<>(input), DECISION);
    }

    @Test
    void theOfficeIssuesWhatItHasDrafted() {
        var draft =
                clerk.mutate(
                        "awardDecisionDraft",
                        Map.of("title", "Khen thưởng năm 2026", "year", 2026),
                        "decision { id state }");
        var id = draft.text("data.awardDecisionDraft.decision.id");
        var nomination = nominated("Nguyễn Văn An", DecisionCasting.LABORER);
        var add = Map.of("decision", id, "nominations", named(nomination));
        clerk.mutate("awardDecisionAdd", new HashMap<>(add), DECISION);

        var issued = issue(id);

        var there = "data.awardDecisionIssue.decision.";
        assertThat(issued.at(there + "state")).isEqualTo("ISSUED");
        assertThat(issued.at(there + "documentNumber")).isEqualTo("1");
        assertThat(issued.at(there + "bonus.total")).isEqualTo("710000");
        assertThat(issued.at(there + "lines.nodes.0.name")).isEqualTo("Nguyễn Văn An");
        assertThat(issued.at(there + "lines.nodes.0.awardName")).isEqualTo("Lao động tiên tiến");
        assertThat(issued.list(there + "lines.nodes.0.person.awards.nodes")).hasSize(1);
    }

    private List<String> named(Nomination nomination) {
        return List.of(ids.encode("Nomination", nomination.id()));
    }

    @Test
    void whoNeedsAVoteIsToldSoAndWhichOneItIs() {
        var nomination = nominated("Nguyễn Văn An", DecisionCasting.FIGHTER);
        var add = Map.of("decision", drafted(), "nominations", named(nomination));

        var refused = clerk.mutate("awardDecisionAdd", new HashMap<>(add), DECISION);

        var error = "data.awardDecisionAdd.errors.0.";
        assertThat(refused.at(error + "code")).isEqualTo("NOT_ENDORSED");
        assertThat(refused.at(error + "path")).isEqualTo(List.of("input", "nominations", "0"));
    }

    @Test
    void whatIsTakenBackIsShownSoWithTheMoneyToRecover() {
        var draft = drafted(nominated("Nguyễn Văn An", DecisionCasting.LABORER));
        issue(draft);

        var revoked =
                clerk.mutate(
                        "awardDecisionRevoke",
                        new HashMap<>(
                                Map.of(
                                        "decision", draft,
                                        "reason", "Kê khai sai thành tích",
                                        "legalGround", "Điều 93 Luật Thi đua, khen thưởng",
                                        "symbol", "/QĐ-STP",
                                        "revokedOn", "2026-07-01")),
                        DECISION);

        var there = "data.awardDecisionRevoke.decision.";
        assertThat(revoked.at(there + "state")).isEqualTo("REVOKED");
        assertThat(revoked.at(there + "revocations.0.documentNumber")).isEqualTo("2");
        assertThat(revoked.at(there + "bonus.toRecover")).isEqualTo("710000");
        assertThat(revoked.at(there + "lines.nodes.0.bonusToRecover")).isEqualTo("710000");
    }

    @Test
    void theSignedScanIsReadWithTheDecision() {
        var draft = drafted(nominated("Nguyễn Văn An", DecisionCasting.LABORER));
        var scan = ids.encode("Attachment", files.uploaded(scope).id());
        var input = Map.<String, Object>of("decision", draft, "attachments", List.of(scan));
        var wanted = "decision { scans { id name } }";

        var early = clerk.mutate("awardDecisionScanAttach", input, wanted);
        issue(draft);
        var attached = clerk.mutate("awardDecisionScanAttach", input, wanted);

        var there = "data.awardDecisionScanAttach.";
        assertThat(early.at(there + "errors.0.code")).isEqualTo("NOT_ISSUED");
        assertThat(attached.at(there + "decision.scans.0.id")).isEqualTo(scan);
        var off = Map.<String, Object>of("decision", draft, "attachment", scan);
        assertThat(
                        clerk.mutate("awardDecisionScanDetach", off, wanted)
                                .list("data.awardDecisionScanDetach.decision.scans"))
                .isEmpty();
    }

    @Test
    void whoIsToBeAwardedIsReadByEverybodyAndWhoObjectsByTheOfficeAlone() {
        var draft = drafted(nominated("Nguyễn Văn An", DecisionCasting.LABORER));
        var posted =
                clerk.mutate(
                        "awardNoticePost",
                        Map.of("decision", draft, "workingDays", 3),
                        "notice { id part state workingDays postedOn }");
        var notice = posted.text("data.awardNoticePost.notice.id");
        var objection = received(notice, posted.text("data.awardNoticePost.notice.postedOn"));

        assertThat(objection.at("data.awardObjectionReceive.objection.state")).isEqualTo("OPEN");
        var refused = issue(draft).at("data.awardDecisionIssue.errors.0.code");
        assertThat(refused).isEqualTo("NOTICE_RUNS");
        var open = "{ publicReading { awardNotices(first: 1) { nodes { agencyName isRunning";
        var read = api.nobody().ask(open + " laureates(first: 5) { nodes { name } } } } } }");
        var there = "data.publicReading.awardNotices.nodes.0.";
        assertThat(read.at(there + "agencyName")).isEqualTo("Department");
        assertThat(read.at(there + "isRunning")).isEqualTo(true);
        assertThat(read.at(there + "laureates.nodes.0.name")).isEqualTo("Nguyễn Văn An");
        var asked =
                "query($id: ID!) { node(id: $id) { ... on AwardDecision { notices {"
                        + " openObjections objections(first: 5) { nodes { objectorName } } } } } }";
        var office = clerk.ask(asked, Map.of("id", draft));
        var viewer = api.colleague(scope, Role.VIEWER).ask(asked, Map.of("id", draft));
        var one = "data.node.notices.0.";
        assertThat(office.at(one + "objections.nodes.0.objectorName")).isEqualTo("Trần Thị Phản");
        assertThat(viewer.at(one + "openObjections")).isEqualTo(1);
        assertThat(viewer.at(one + "objections")).isNull();
        assertThat(viewer.raw()).doesNotContain("Phản");
    }

    private Answer received(String notice, String day) {
        var input =
                Map.of(
                        "notice", notice,
                        "objectorName", "Trần Thị Phản",
                        "channel", "EMAIL",
                        "content", "Thành tích không đúng",
                        "receivedOn", day);
        return clerk.mutate(
                "awardObjectionReceive",
                new HashMap<>(input),
                "objection { id state line { id } }");
    }

    @Test
    void nobodyButTheOfficeDecides() {
        var planner = api.colleague(scope, Role.PLANNER);

        assertThat(
                        planner.mutate(
                                        "awardDecisionDraft",
                                        Map.of("title", "Khen thưởng", "year", 2026),
                                        "decision { id }")
                                .errorCode())
                .isEqualTo("NOT_PERMITTED");
    }
}
