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
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.plan.PlanCasting;

/** A draft says what it is to answer, and the links go out with it. */
@ExtendWith(House.class)
class PlanParentsHttpIT {
    private final PlanCasting casting;
    private final GlobalIds ids;
    private final Scope north;
    private final Person planner;
    private final Person office;
    private final Person southerner;
    private final PlanId ministrys;

    PlanParentsHttpIT(
            Api api, PlanCasting casting, Casting cast, Publications publications, GlobalIds ids) {
        this.casting = casting;
        this.ids = ids;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        planner = api.colleague(north, Role.PLANNER);
        office = api.colleague(north, Role.APPROVER, Role.OFFICE_CLERK);
        southerner = api.colleague(casting.withKinds(all.south()), Role.PLANNER);
        var published = Issued.by(all.ministry(), "Kế hoạch của Bộ").lettingIn();
        ministrys = published.in(publications, all.ministry());
    }

    @Test
    void sendsTheLinkWhenThePlanIsIssued() {
        var plan = id(casting.complete(north, "Kế hoạch của Sở"));

        var added = add(planner, plan, published(ministrys));
        var cited = add(planner, plan, cited("145/KH-UBND"));
        planner.mutate("planSubmit", Map.of("plan", plan), "plan { id }");
        office.mutate("planApprove", Map.of("plan", plan), "plan { id }");
        var issued =
                office.mutate(
                        "planIssue",
                        Map.of(
                                "plan",
                                plan,
                                "issuedOn",
                                "2026-01-05",
                                "place",
                                "Bắc Ninh",
                                "signature",
                                Map.of("signerName", "An")),
                        "plan { parents { outcome link { state } plan { title }"
                                + " document { symbol date } } }");

        assertThat(added.at("data.planParentAdd.parent.plan.title"))
                .as(added.raw())
                .isEqualTo("Kế hoạch của Bộ");
        assertThat(cited.at("data.planParentAdd.parent.document.symbol")).isEqualTo("145/KH-UBND");
        var at = "data.planIssue.plan.parents.";
        assertThat(issued.at(at + "0.outcome")).as(issued.raw()).isEqualTo("LINKED");
        assertThat(issued.at(at + "0.link.state")).isEqualTo("ACCEPTED");
        assertThat(issued.at(at + "1.link.state")).isEqualTo("EXTERNAL");
        assertThat(issued.at(at + "1.document.date")).isEqualTo("2025-11-28");
    }

    @Test
    void strikesOutAParent() {
        var plan = id(casting.drafted(north, "Kế hoạch"));
        var parent = add(planner, plan, published(ministrys)).text("data.planParentAdd.parent.id");
        var input = Map.of("plan", plan, "parent", parent);

        var removed = planner.mutate("planParentRemove", input, "parent");
        var again = planner.mutate("planParentRemove", input, "parent");

        assertThat(removed.at("data.planParentRemove.parent")).isEqualTo(parent);
        assertThat(again.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(parents(plan)).isEmpty();
    }

    @Test
    void refusesWhatCannotBeAnsweredAndSaysWhere() {
        var draft = casting.drafted(north, "Kế hoạch");
        var plan = id(draft);
        add(planner, plan, published(ministrys));

        var twice = add(planner, plan, published(ministrys));
        var own = add(planner, plan, published(draft));
        var wordy = add(planner, plan, cited("x".repeat(101)));
        var ghost = new HashMap<>(input(plan, cited("1/QĐ")));
        ghost.put("basis", "khong-co");
        var basis = planner.mutate("planParentAdd", ghost, "parent { id }");

        var error = "data.planParentAdd.errors.0.";
        assertThat(twice.at(error + "code")).isEqualTo("ALREADY_INTENDED");
        assertThat(twice.at("data.planParentAdd.parent.id")).isNotNull();
        assertThat(own.at(error + "code")).isEqualTo("OWN_PARENT");
        assertThat(wordy.at(error + "code")).isEqualTo("TEXT_TOO_LONG");
        assertThat(wordy.at(error + "path"))
                .isEqualTo(List.of("input", "parent", "external", "symbol"));
        assertThat(basis.at(error + "code")).isEqualTo("BASIS_UNKNOWN");
        assertThat(basis.at(error + "path")).isEqualTo(List.of("input", "basis"));
        assertThat(parents(plan)).hasSize(1);
    }

    @Test
    void isForPlannersOfTheAgencyAlone() {
        var plan = id(casting.drafted(north, "Kế hoạch"));
        var shut = id(casting.submitted(north, "Đã trình"));

        assertThat(add(office, plan, published(ministrys)).errorCode()).isEqualTo("NOT_PERMITTED");
        assertThat(add(southerner, plan, published(ministrys)).errorCode()).isEqualTo("NOT_FOUND");
        var late = add(planner, shut, published(ministrys));
        assertThat(late.at("data.planParentAdd.errors.0.code")).isEqualTo("NOT_NOW");
        assertThat(late.at("data.planParentAdd.errors.0.message"))
                .isEqualTo("Kế hoạch chờ phê duyệt, chưa thực hiện được việc này.");
        assertThat(parents(plan)).isEmpty();
    }

    private Answer add(Person person, String plan, Map<String, ?> parent) {
        return person.mutate(
                "planParentAdd",
                input(plan, parent),
                "parent { id plan { title } document { symbol } }");
    }

    private static Map<String, Object> input(String plan, Map<String, ?> parent) {
        return Map.of("plan", plan, "parent", parent, "type", "IMPLEMENTS", "crosses", "FIGURES");
    }

    private Map<String, ?> published(PlanId plan) {
        return Map.of("published", Map.of("plan", ids.encode("PublishedPlan", plan)));
    }

    private static Map<String, ?> cited(String symbol) {
        return Map.of(
                "external",
                Map.of(
                        "type", "PLAN",
                        "symbol", symbol,
                        "date", "2025-11-28",
                        "subject", "phong trào thi đua"));
    }

    private List<?> parents(String plan) {
        return planner.ask(
                        "query($id: ID!) { agency { plan(id: $id) { parents { id } } } }",
                        Map.of("id", plan))
                .list("data.agency.plan.parents");
    }

    private String id(PlanId plan) {
        return ids.encode("Plan", plan);
    }
}
