package vn.thidua.graphql.template;

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
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.TemplateId;
import vn.thidua.tenants.plan.PlanCasting;

/** Plans become templates and templates plans, as ministry and departments do it. */
@ExtendWith(House.class)
class TemplatePlansHttpIT {
    private final PlanCasting casting;
    private final GlobalIds ids;
    private final Scope ministry;
    private final Scope north;
    private final Person publisher;
    private final Person planner;
    private final Person stranger;
    private final PlanId source;

    TemplatePlansHttpIT(Api api, PlanCasting casting, Casting cast, GlobalIds ids) {
        this.casting = casting;
        this.ids = ids;
        var all = cast.cast();
        ministry = casting.withKinds(all.ministry());
        north = casting.withKinds(all.north());
        publisher = api.colleague(ministry, Role.PLANNER);
        planner = api.colleague(north, Role.PLANNER);
        stranger = api.colleague(casting.withKinds(all.stranger()), Role.PLANNER);
        source = casting.issued(ministry, "Thi đua năm 2026");
    }

    @Test
    void aDepartmentBeginsWithTheMinistrysTemplateAndTheMinistrySeesIt() {
        var template = published();

        var drafted = draft(planner, template, Map.of());
        var later = casting.drafted(ministry, "Thi đua năm 2027");
        var next = publishedNext(template, later);
        var adopters = adoptions(template);

        assertThat(drafted.at("data.planDraft.plan.title"))
                .as(drafted.raw())
                .isEqualTo("Thi đua năm 2026");
        assertThat(drafted.list("data.planDraft.plan.document.items")).hasSize(1);
        assertThat(next.at("data.templateVersionPublish.template"))
                .as(next.raw())
                .isEqualTo(
                        Map.of(
                                "name", "Mẫu mới",
                                "currentVersion", 2,
                                "audience", "SUBORDINATES_AND_GROUP"));
        assertThat(adopters.at("data.oversight.template.adoptions.nodes"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "adopter",
                                        Map.of("name", "North"),
                                        "version",
                                        1,
                                        "behind",
                                        true)));
    }

    @Test
    void anOpenDraftTakesOverWhatItDoesNotSayItself() {
        var template = published();
        var plan = casting.drafted(north, "Của Sở");
        var input = Map.of("template", template, "plan", id(plan));

        var taken = adopt(planner, input);
        var again = adopt(planner, input);

        assertThat(taken.at("data.templateAdopt.items")).as(taken.raw()).isEqualTo(1);
        assertThat(taken.at("data.templateAdopt.plan.title")).isEqualTo("Của Sở");
        assertThat(taken.at("data.templateAdopt.plan.document.items.0.text"))
                .isEqualTo("Nâng cao nhận thức");
        assertThat(again.at("data.templateAdopt.errors.0.code")).isEqualTo("ALREADY_ADOPTED");
        assertThat(again.at("data.templateAdopt.errors.0.path"))
                .isEqualTo(List.of("input", "template"));
        assertThat(adoptions(template).list("data.oversight.template.adoptions.nodes")).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeTakenOver() {
        var template = published();
        var plan = casting.submitted(north, "Đã trình");

        var shut = adopt(planner, Map.of("template", template, "plan", id(plan)));
        var ghost = draft(planner, template, Map.of("templateVersion", 7));
        var both = draft(planner, template, Map.of("previous", id(plan)));
        publisher.mutate("templateWithdraw", Map.of("template", template), "template { id }");
        var late = draft(planner, template, Map.of());

        assertThat(shut.at("data.templateAdopt.errors.0.code")).isEqualTo("NOT_NOW");
        assertThat(ghost.at("data.planDraft.errors.0.code")).isEqualTo("TEMPLATE_VERSION_UNKNOWN");
        assertThat(both.at("data.planDraft.errors.0.code")).isEqualTo("TWO_BEGINNINGS");
        assertThat(late.at("data.planDraft.errors.0.code")).isEqualTo("TEMPLATE_WITHDRAWN");
        assertThat(adoptions(template).list("data.oversight.template.adoptions.nodes")).isEmpty();
    }

    @Test
    void tellsEveryFaultOfAnOfferWithItsPlace() {
        var refused =
                publisher.mutate(
                        "templatePublish",
                        Map.of("plan", id(source), "name", " ", "changeNote", "x".repeat(2001)),
                        "template { id }");

        assertThat(refused.list("data.templatePublish.errors")).as(refused.raw()).hasSize(2);
        assertThat(refused.at("data.templatePublish.errors.0.code")).isEqualTo("NAME_MISSING");
        assertThat(refused.at("data.templatePublish.errors.1.path"))
                .isEqualTo(List.of("input", "changeNote"));
    }

    @Test
    void hidesTemplatesAndPlansFromOthers() {
        var template = published();
        var never = ids.encode("Template", new TemplateId(Uuids.next()));
        var plan = id(casting.drafted(north, "Của Sở"));

        var foreign = draft(stranger, template, Map.of());
        var unknown = draft(stranger, never, Map.of());
        var others =
                stranger.mutate(
                        "templatePublish", Map.of("plan", plan, "name", "Mẫu"), "template { id }");
        var notMine = adopt(publisher, Map.of("template", template, "plan", plan));

        assertThat(foreign.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(foreign.raw()).isEqualTo(unknown.raw());
        assertThat(others.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(notMine.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(adoptions(template).list("data.oversight.template.adoptions.nodes")).isEmpty();
    }

    private String published() {
        return publisher
                .mutate(
                        "templatePublish",
                        Map.of("plan", id(source), "name", "Mẫu kế hoạch năm"),
                        "template { id }")
                .text("data.templatePublish.template.id");
    }

    private Answer publishedNext(String template, PlanId later) {
        return publisher.mutate(
                "templateVersionPublish",
                Map.of(
                        "template",
                        template,
                        "currentVersion",
                        1,
                        "plan",
                        id(later),
                        "name",
                        "Mẫu mới"),
                "template { name currentVersion audience }");
    }

    private Answer draft(Person person, String template, Map<String, Object> more) {
        var kinds = person.ask("{ agency { planKinds { id } } }");
        var input = new HashMap<String, Object>(more);
        input.put("kind", kinds.text("data.agency.planKinds.0.id"));
        input.put("year", 2027);
        input.put("template", template);
        return person.mutate(
                "planDraft", input, "plan { title document { items { text section } } }");
    }

    private Answer adopt(Person person, Map<String, ?> input) {
        return person.mutate(
                "templateAdopt", input, "items plan { title document { items { text } } }");
    }

    private Answer adoptions(String template) {
        return publisher.ask(
                "query($id: ID!) { oversight { template(id: $id) { adoptions(first: 9) { nodes {"
                        + " adopter { name } version behind } } } } }",
                Map.of("id", template));
    }

    private String id(PlanId plan) {
        return ids.encode("Plan", plan);
    }
}
