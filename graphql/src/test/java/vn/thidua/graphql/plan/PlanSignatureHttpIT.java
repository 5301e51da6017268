package vn.thidua.graphql.plan;

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
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.PlanCasting;

/** Who signs a plan and on whose authority is said when it is issued or recorded. */
@ExtendWith(House.class)
class PlanSignatureHttpIT {
    private static final Map<String, Object> DEPUTY =
            Map.of(
                    "signerName", "Trương Minh Thắng",
                    "signerOffice", "Phó Giám đốc",
                    "authority", "FOR",
                    "authorityLine", "KT. GIÁM ĐỐC");
    private static final Map<String, Object> CHAIR =
            Map.of(
                    "signerName", "Vương Quốc Tuấn",
                    "signerOffice", "Chủ tịch",
                    "authority", "ON_BEHALF",
                    "authorityLine", "TM. ỦY BAN NHÂN DÂN");
    private static final String SIGNED =
            "plan { document { header { signature {"
                    + " signerName signerOffice authority authorityLine } } } }";

    private final PlanCasting casting;
    private final GlobalIds ids;
    private final Scope north;
    private final Person clerk;
    private final Person planner;
    private final Person ministry;

    PlanSignatureHttpIT(Api api, PlanCasting casting, Casting cast, GlobalIds ids) {
        this.casting = casting;
        this.ids = ids;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        clerk = api.colleague(north, Role.OFFICE_CLERK);
        planner = api.colleague(north, Role.PLANNER);
        ministry = api.colleague(all.ministry(), Role.VIEWER);
    }

    @Test
    void isPrintedOnAnIssuedPlanAndSeenByOthers() {
        var plan = casting.approved(north, "Kế hoạch");

        var issued = issue(plan, Map.of("signature", DEPUTY, "audience", "ALL_AGENCIES"));

        assertThat(signature("planIssue", issued)).as(issued.raw()).isEqualTo(DEPUTY);
        var seen =
                ministry.ask(
                        """
                        query($id: ID!) { oversight { publishedPlan(id: $id) { currentVersion {
                          document { header { signature {
                            signerName signerOffice authority authorityLine } } } } } } }
                        """,
                        Map.of("id", ids.encode("PublishedPlan", plan)));
        assertThat(
                        seen.at(
                                "data.oversight.publishedPlan.currentVersion.document.header"
                                        + ".signature"))
                .as(seen.raw())
                .isEqualTo(DEPUTY);
    }

    @Test
    void isPrintedOnARecordedPlan() {
        var plan = casting.drafted(north, "Kế hoạch cũ");

        var recorded =
                clerk.mutate(
                        "planRecord",
                        Map.of("plan", id(plan), "issuedOn", "2022-Q3", "signature", CHAIR),
                        SIGNED);

        assertThat(signature("planRecord", recorded)).as(recorded.raw()).isEqualTo(CHAIR);
    }

    @Test
    void staysAsDraftedUnlessItIsSaidAnew() {
        var kept = casting.drafted(north, "Ký như dự thảo");
        var changed = casting.drafted(north, "Ký khác dự thảo");
        for (var plan : List.of(kept, changed)) {
            var header = Map.of("revision", 1, "title", "Kế hoạch", "signature", DEPUTY);
            planner.mutate(
                    "planHeaderChange",
                    Map.of("plan", id(plan), "header", header),
                    "header { title }");
        }

        var asDrafted = clerk.mutate("planRecord", Map.of("plan", id(kept)), SIGNED);
        var anew =
                clerk.mutate("planRecord", Map.of("plan", id(changed), "signature", CHAIR), SIGNED);

        assertThat(signature("planRecord", asDrafted)).as(asDrafted.raw()).isEqualTo(DEPUTY);
        assertThat(signature("planRecord", anew)).as(anew.raw()).isEqualTo(CHAIR);
    }

    @Test
    void namesTheSignerOfAnIssuedPlan() {
        var plan = casting.approved(north, "Kế hoạch");

        var nameless = issue(plan, Map.of("signature", Map.of("authority", "FOR")));

        assertThat(nameless.at("data.planIssue.errors.0.code"))
                .as(nameless.raw())
                .isEqualTo("INCOMPLETE");
        assertThat(nameless.at("data.planIssue.errors.0.path"))
                .isEqualTo(List.of("input", "signature"));
        assertThat(nameless.at("data.planIssue.plan")).isNull();
    }

    private Answer issue(PlanId plan, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("plan", id(plan));
        input.put("issuedOn", "2026-01-05");
        input.put("place", "Bắc Ninh");
        return clerk.mutate("planIssue", input, SIGNED);
    }

    private static Object signature(String mutation, Answer answer) {
        return answer.at("data." + mutation + ".plan.document.header.signature");
    }

    private String id(PlanId plan) {
        return ids.encode("Plan", plan);
    }
}
