package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;

/** Plans get their papers: issued to an audience, recorded, reviewed, taken back. */
@ExtendWith(House.class)
class PlanPapersHttpIT {
    private final PlanCasting casting;
    private final GlobalIds ids;
    private final Scope ministry;
    private final Person clerk;
    private final Person planner;
    private final Person north;
    private final Person stranger;

    PlanPapersHttpIT(Api api, PlanCasting casting, Casting cast, GlobalIds ids) {
        this.casting = casting;
        this.ids = ids;
        var all = cast.cast();
        ministry = casting.withKinds(all.ministry());
        clerk = api.colleague(ministry, Role.OFFICE_CLERK);
        planner = api.colleague(ministry, Role.PLANNER);
        north = api.colleague(all.north(), Role.VIEWER);
        stranger = api.colleague(all.stranger(), Role.OFFICE_CLERK, Role.PLANNER);
    }

    @Test
    void issuesToTheAudienceThatTheClerkNames() {
        var usual = casting.approved(ministry, "Kế hoạch chung");
        var inside = casting.approved(ministry, "Kế hoạch nội bộ");

        var issued = issue(usual, Map.of());
        var kept = issue(inside, Map.of("audience", "OWN_AGENCY", "linkPolicy", "ASK"));

        assertThat(issued.at("data.planIssue.plan.state")).as(issued.raw()).isEqualTo("ISSUED");
        assertThat(kept.at("data.planIssue.plan.state")).as(kept.raw()).isEqualTo("ISSUED");
        var seen = published(north, usual);
        assertThat(seen.at("data.oversight.publishedPlan.audience"))
                .isEqualTo("SUBORDINATES_AND_GROUP");
        assertThat(seen.at("data.oversight.publishedPlan.linkPolicy"))
                .isEqualTo("SUBORDINATES_FREELY");
        assertThat(published(north, inside).errorCode()).isEqualTo("NOT_FOUND");
        assertThat(published(clerk, inside).at("data.oversight.publishedPlan.linkPolicy"))
                .isEqualTo("ASK");
    }

    @Test
    void saysWhatADocumentStillNeedsAndWhere() {
        var plan = Map.of("plan", id(casting.approved(ministry, "Kế hoạch")));
        var input = new HashMap<String, Object>(plan);
        input.put("issuedOn", "2026-01-05");

        var unsigned = clerk.mutate("planIssue", input, "plan { id }");
        input.put("signature", Map.of("signerName", "x".repeat(10_001)));
        input.put("place", "Hà Nội");
        var wordy = clerk.mutate("planIssue", input, "plan { id }");

        assertThat(unsigned.at("data.planIssue.errors.0.code")).isEqualTo("INCOMPLETE");
        assertThat(unsigned.at("data.planIssue.errors.0.path"))
                .isEqualTo(List.of("input", "signature"));
        assertThat(wordy.at("data.planIssue.errors.0.code"))
                .as(wordy.raw())
                .isEqualTo("TEXT_REFUSED");
    }

    @Test
    void recordsAPaperOfWhichLittleIsKnown() {
        var plan = id(casting.drafted(ministry, "Kế hoạch cũ"));
        var input = Map.of("plan", plan, "issuedOn", "2022-Q3");

        var recorded =
                clerk.mutate(
                        "planRecord",
                        input,
                        "plan { state recorded version documentSymbol issuedOn }");

        assertThat(recorded.at("data.planRecord.plan"))
                .as(recorded.raw())
                .extracting(Object::toString)
                .isEqualTo(
                        "{state=ISSUED, recorded=true, version=1, documentSymbol=null,"
                                + " issuedOn=2022-Q3}");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            textBlock =
                    """
                    Kế hoạch | number    | số 7       | NUMBER_MALFORMED
                    Kế hoạch | issuedOn  | 2199       | DATE_TO_COME
                    Kế hoạch | symbol    | LONG       | SYMBOL_TOO_LONG
                    -        | plan      | -          | TITLE_MISSING
                    """,
            delimiter = '|')
    void refusesToRecord(String title, String field, String value, String code) {
        var input = new HashMap<String, Object>();
        input.put("plan", id(casting.drafted(ministry, title)));
        if (value != null) {
            input.put(field, value.equals("LONG") ? "x".repeat(101) : value);
        }

        var refused = clerk.mutate("planRecord", input, "plan { id }");

        assertThat(refused.at("data.planRecord.plan")).as(refused.raw()).isNull();
        assertThat(refused.at("data.planRecord.errors.0.code")).isEqualTo(code);
        assertThat(refused.at("data.planRecord.errors.0.path")).isEqualTo(List.of("input", field));
    }

    @Test
    void notesEachReviewOnce() {
        var plan = id(casting.issued(ministry, "Kế hoạch"));
        var interim = Map.of("plan", plan, "kind", "INTERIM", "heldOn", "2026-06-30");

        var noted = clerk.mutate("planReview", interim, "plan { id }");
        var again = clerk.mutate("planReview", interim, "plan { id }");
        var late =
                clerk.mutate(
                        "planReview",
                        Map.of("plan", plan, "kind", "FINAL", "heldOn", "2199-12-31"),
                        "plan { id }");

        assertThat(noted.at("data.planReview.plan.id")).as(noted.raw()).isEqualTo(plan);
        assertThat(again.at("data.planReview.errors.0.code")).isEqualTo("ALREADY_REVIEWED");
        assertThat(late.at("data.planReview.errors.0.code")).isEqualTo("DATE_TO_COME");
        assertThat(late.at("data.planReview.errors.0.path")).isEqualTo(List.of("input", "heldOn"));
    }

    @Test
    void takesADiscardedPlanBackAndSaysHowAPlanStands() {
        var plan = Map.of("plan", id(casting.drafted(ministry, "Kế hoạch")));
        planner.mutate("planDiscard", plan, "plan { id }");

        var back = planner.mutate("planRestore", plan, "plan { state }");
        var again = planner.mutate("planRestore", plan, "plan { state }");
        var early = clerk.mutate("planClose", plan, "plan { state }");

        assertThat(back.at("data.planRestore.plan.state")).isEqualTo("DRAFT");
        assertThat(again.at("data.planRestore.errors.0.code")).isEqualTo("NOT_DISCARDED");
        assertThat(early.at("data.planClose.errors.0.message"))
                .isEqualTo("Kế hoạch đang soạn thảo, chưa thực hiện được việc này.");
        assertThat(early.at("data.planClose.errors.0.path")).isEqualTo(List.of("input", "plan"));
    }

    @Test
    void isForTheOfficeAndHiddenFromOthers() {
        var plan = casting.drafted(ministry, "Kế hoạch");
        var mine = Map.of("plan", id(plan));
        var review = Map.of("plan", id(plan), "kind", "FINAL", "heldOn", "2026-01-05");
        var never = Map.of("plan", id(new PlanId(Uuids.next())));

        assertThat(planner.mutate("planRecord", mine, "plan { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        assertThat(planner.mutate("planReview", review, "plan { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        assertThat(clerk.mutate("planRestore", mine, "plan { id }").errorCode())
                .isEqualTo("NOT_PERMITTED");
        for (var mutation : List.of("planRecord", "planRestore")) {
            var foreign = stranger.mutate(mutation, mine, "plan { id }");
            var unknown = stranger.mutate(mutation, never, "plan { id }");
            assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
            assertThat(foreign.raw()).isEqualTo(unknown.raw());
        }
        assertThat(stranger.mutate("planReview", review, "plan { id }").errorCode())
                .isEqualTo("NOT_FOUND");
    }

    private Answer issue(PlanId plan, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("plan", id(plan));
        input.put("issuedOn", "2026-01-05");
        input.put("place", "Hà Nội");
        input.putIfAbsent("signature", Map.of("signerName", "Nguyễn Văn An"));
        return clerk.mutate("planIssue", input, "plan { state }");
    }

    private Answer published(Person person, PlanId plan) {
        return person.ask(
                "query($id: ID!) { oversight { publishedPlan(id: $id) { audience linkPolicy } } }",
                Map.of("id", ids.encode("PublishedPlan", plan)));
    }

    private String id(PlanId plan) {
        return ids.encode("Plan", plan);
    }
}
