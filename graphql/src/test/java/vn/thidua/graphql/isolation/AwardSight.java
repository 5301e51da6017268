package vn.thidua.graphql.isolation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.tenants.decision.AwardNotice;
import vn.thidua.tenants.decision.AwardNotices;
import vn.thidua.tenants.decision.DecisionCasting;
import vn.thidua.tenants.decision.DecisionPublishing;
import vn.thidua.tenants.decision.NoticeCasting;
import vn.thidua.tenants.decision.PublishDecision;
import vn.thidua.tenants.decision.TakeDownNotice;
import vn.thidua.tenants.nomination.AwardCasting;
import vn.thidua.tenants.plan.PlanCasting;

/** A decision on awards and a draft that somebody objects to, hidden and then shown. */
@Singleton
final class AwardSight {
    /** What is asked of them. */
    static final String QUERY =
            """
            query($decision: ID!, $open: ID!, $agency: ID!, $draft: ID!, $notice: ID!) {
              own: node(id: $decision) { id }
              read: publicReading { awardDecision(id: $open) { id } }
              shown: publicReading { awardDecisions(agency: $agency, first: 1) { nodes { id } } }
              posted: publicReading { awardNotice(id: $notice) { id } }
              listed: publicReading { awardNotices(agency: $agency, first: 1) { nodes { id } } }
              drafted: node(id: $draft) { ... on AwardDecision {
                notices { openObjections objections(first: 1) { nodes { objectorName } } } } }
            }""";

    /** The columns of the table, and where each stands in an answer. */
    static final Map<String, String> COLUMNS = columns();

    private final DecisionCasting decisions;
    private final NoticeCasting casting;
    private final AwardNotices notices;
    private final DecisionPublishing publishing;
    private final AwardCasting awards;
    private final PlanCasting plans;
    private final GlobalIds ids;
    private @Nullable AwardDecisionId decision;
    private @Nullable AwardDecisionId draft;
    private @Nullable AwardNotice hidden;

    AwardSight(
            DecisionCasting decisions,
            NoticeCasting casting,
            AwardNotices notices,
            DecisionPublishing publishing,
            AwardCasting awards,
            PlanCasting plans,
            GlobalIds ids) {
        this.decisions = decisions;
        this.casting = casting;
        this.notices = notices;
        this.publishing = publishing;
        this.awards = awards;
        this.plans = plans;
        this.ids = ids;
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("Của mình", "data.own.id");
        columns.put("Đọc chung", "data.read.awardDecision");
        columns.put("DS chung", "data.shown.awardDecisions.nodes.0");
        columns.put("Lấy ý kiến", "data.posted.awardNotice");
        columns.put("DS ý kiến", "data.listed.awardNotices.nodes.0");
        columns.put("Phản ánh", "data.drafted.notices.1.openObjections");
        columns.put("Ai nói gì", "data.drafted.notices.1.objections.nodes.0");
        return columns;
    }

    /** The ids of what nobody else is shown. */
    Map<String, String> hidden(Scope own) {
        var scope = plans.withKinds(own);
        var unit = awards.unit(scope, "Văn phòng", 2, 9);
        var review = decisions.review(scope);
        var one = awards.nominated(scope, review, awards.team(scope, unit, "Đội 1"));
        var other = awards.nominated(scope, review, awards.team(scope, unit, "Đội 2"));
        decision = decisions.issued(scope, DecisionCasting.BEFORE, one).id();
        draft = decisions.drafted(scope, other);
        hidden = casting.posted(scope, draft);
        notices.takeDown(scope, new TakeDownNotice(hidden.id(), "Đăng nhầm"));
        return ids(own, hidden);
    }

    /** The ids of the same once everybody is shown it. */
    Map<String, String> shown(Scope own) {
        publishing.publish(own, new PublishDecision(Objects.requireNonNull(decision)));
        var notice = casting.posted(own, Objects.requireNonNull(draft));
        casting.objected(own, notice, null);
        return ids(own, notice);
    }

    private Map<String, String> ids(Scope own, AwardNotice notice) {
        return Map.of(
                "decision", ids.encode("AwardDecision", Objects.requireNonNull(decision)),
                "open", ids.encode("PublicAwardDecision", Objects.requireNonNull(decision)),
                "agency", ids.encode("Agency", own.agency()),
                "draft", ids.encode("AwardDecision", Objects.requireNonNull(draft)),
                "notice", ids.encode("PublicAwardNotice", notice.id()));
    }
}
