package vn.thidua.graphql.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.graphql.registration.BacKan.done;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.registration.BacKan.Cast;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.platform.access.Scope;

/** What Sở Tư pháp Bắc Kạn does with nominations over the API, and how it ends. */
@Singleton
final class AwardsOfBacKan {
    private static final String SESSION =
            "session { id agenda { outcome nomination { id state } ballots { voted votesFor } } }";

    private final BacKan bacKan;
    private final Api api;
    private final GlobalIds ids;

    AwardsOfBacKan(BacKan bacKan, Api api, GlobalIds ids) {
        this.bacKan = bacKan;
        this.api = api;
        this.ids = ids;
    }

    /** Adds a wave to a draft, with the last day for its dossiers; the wave's key. */
    static String wave(
            Person person, String plan, int ordinal, String start, String end, String due) {
        var key = wave(person, plan, ordinal, start, end);
        due(person, plan, key, Map.of("due", "DOSSIER", "dueOn", due));
        return key;
    }

    /** The same without such a day. */
    static String wave(Person person, String plan, int ordinal, String start, String end) {
        var period = Map.of("start", start, "end", end);
        var wave = Map.<String, Object>of("ordinal", ordinal, "period", period);
        return item(person, plan, "PHASES", null, Map.of("campaignWave", wave));
    }

    /** Adds that something is due in a wave. */
    static void due(Person person, String plan, String wave, Map<String, Object> deadline) {
        item(person, plan, "DEADLINES", wave, Map.of("deadline", deadline));
    }

    private static String item(
            Person person,
            String plan,
            String section,
            @Nullable String parent,
            Map<String, Object> content) {
        var input = new HashMap<String, Object>();
        input.put("plan", plan);
        input.put("section", section);
        input.put("words", Map.of("text", "Đợt thi đua", "content", content));
        if (parent != null) {
            input.put("parent", parent);
        }
        var answer = person.mutate("planItemAdd", input, "item { key }");
        done(answer, "planItemAdd");
        return answer.text("data.planItemAdd.item.key");
    }

    /** A council of its director alone. */
    private String council(Cast cast) {
        var clerk = bacKan.as(cast.clerk());
        var name = "Hội đồng Thi đua - khen thưởng ngành Tư pháp tỉnh Bắc Kạn";
        var formed =
                clerk.mutate(
                        "councilForm",
                        Map.of("name", name, "kind", "EMULATION_COMMENDATION"),
                        "council { id }");
        var council = formed.text("data.councilForm.council.id");
        var chair = Map.of("person", bacKan.sitting(cast), "office", "CHAIR");
        var input =
                Map.<String, Object>of(
                        "council", council,
                        "sinceOn", "2022-01-20",
                        "decision", "12/QĐ-STP",
                        "decidedOn", "2022-01-20",
                        "members", List.of(chair));
        done(clerk.mutate("councilMembersSet", input, "council { id }"), "councilMembersSet");
        return council;
    }

    private String convened(Cast cast, String review, String nomination) {
        var input =
                Map.<String, Object>of(
                        "council",
                        council(cast),
                        "review",
                        review,
                        "heldOn",
                        "2022-12-20",
                        "place",
                        "Phòng họp Sở",
                        "nominations",
                        List.of(nomination));
        var convened = bacKan.as(cast.clerk()).mutate("councilSessionConvene", input, SESSION);
        done(convened, "councilSessionConvene");
        return convened.text("data.councilSessionConvene.session.id");
    }

    /** The council votes for a nomination. */
    void voted(Cast cast, String review, String nomination) {
        var session = convened(cast, review, nomination);
        var clerk = bacKan.as(cast.clerk());
        act(clerk, "councilAttendanceRecord", Map.of("session", session, "present", List.of(1)));
        var agenda = Map.<String, Object>of("session", session, "nominations", List.of(nomination));
        var open = new HashMap<>(agenda);
        open.put("mode", "OPEN");
        act(clerk, "ballotOpen", open);
        act(
                bacKan.as(cast.viewer()),
                "ballotCast",
                Map.of("session", session, "nomination", nomination, "choice", "FOR"));
        act(clerk, "ballotClose", agenda);
        var closed = clerk.mutate("councilSessionClose", Map.of("session", session), SESSION);
        assertThat(closed.at("data.councilSessionClose.session.agenda.0.nomination.state"))
                .isEqualTo("ENDORSED");
    }

    private static void act(Person who, String mutation, Map<String, ?> input) {
        done(who.mutate(mutation, input, SESSION), mutation);
    }

    /** A decision confers the awards. */
    void decided(Cast cast, String... nominations) {
        var clerk = bacKan.as(cast.clerk());
        var draft = Map.of("title", "Khen thưởng năm 2022", "year", 2022);
        var decision =
                clerk.mutate("awardDecisionDraft", draft, "decision { id }")
                        .text("data.awardDecisionDraft.decision.id");
        var lines = Map.of("decision", decision, "nominations", List.of(nominations));
        done(clerk.mutate("awardDecisionAdd", lines, "decision { id }"), "awardDecisionAdd");
        var issue =
                Map.of(
                        "decision", decision,
                        "symbol", "/QĐ-STP",
                        "issuedOn", "2022-12-30",
                        "place", "Bắc Kạn",
                        "signature", Map.of("signerName", "Hà Thị Đào"));
        var issued = clerk.mutate("awardDecisionIssue", issue, "decision { state }");
        done(issued, "awardDecisionIssue");
        assertThat(issued.at("data.awardDecisionIssue.decision.state")).isEqualTo("ISSUED");
    }

    /** Bắc Kạn ends in Thái Nguyên. */
    void merged(Cast cast, Scope thaiNguyen) {
        var input =
                Map.of(
                        "event", "MERGER",
                        "predecessors", List.of(ids.encode("Agency", cast.agency().agency())),
                        "successor", ids.encode("Agency", thaiNguyen.agency()),
                        "happenedOn", "2025-07-01",
                        "legalBasis", "Nghị quyết số 202/2025/QH15");
        done(api.operator().mutate("agenciesMerge", input, "merger { id }"), "agenciesMerge");
    }
}
