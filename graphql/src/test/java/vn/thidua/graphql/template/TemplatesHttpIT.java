package vn.thidua.graphql.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.template.AdoptTemplate;
import vn.thidua.platform.template.Adoptions;
import vn.thidua.platform.template.Offering;
import vn.thidua.platform.template.TemplatePublishing;

@ExtendWith(House.class)
class TemplatesHttpIT {
    private final Person ministry;
    private final Person north;
    private final Person stranger;
    private final String template;

    TemplatesHttpIT(Api api, Casting casting, TemplatePublishing publishing, Adoptions adoptions) {
        var cast = casting.cast();
        this.ministry = api.colleague(cast.ministry(), Role.PLANNER);
        this.north = api.colleague(cast.north(), Role.PLANNER);
        this.stranger = api.colleague(cast.stranger(), Role.PLANNER);
        var id =
                Offering.publish(
                        publishing,
                        cast.ministry(),
                        "Mẫu Đoàn kết",
                        Audience.SUBORDINATES_AND_GROUP);
        adoptions.adopt(cast.north(), new AdoptTemplate(id, 1, new PlanId(Uuids.next())));
        publishing.publishVersion(cast.ministry(), Offering.next(id, 1, "Thêm tiêu chí", "Mới"));
        var publisher = list(ministry, "doan ket");
        this.template = publisher.text("data.oversight.templates.nodes.0.id");
    }

    private static Answer list(Person person, String words) {
        return person.ask(
                "query($words: String) { oversight { templates(words: $words, first: 100) { nodes"
                        + " { id own name currentVersion publisher { name } versions(first: 10) {"
                        + " nodes { version changeNote } } adoptions(first: 10) { nodes { adopter"
                        + " { name } version behind } } } } } }",
                Map.of("words", words));
    }

    private Answer one(Person person, String id) {
        return person.ask(
                "query($id: ID!) { oversight { template(id: $id) { name withdrawnAt } } }",
                Map.of("id", id));
    }

    @Test
    void showsThePublisherWhoIsBehindAndOthersNot() {
        var own = list(ministry, "doan ket");
        var others = list(north, "doan ket");

        var node = "data.oversight.templates.nodes.0.";
        assertThat(own.at(node + "own")).isEqualTo(true);
        assertThat(own.at(node + "adoptions.nodes"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "adopter",
                                        Map.of("name", "North"),
                                        "version",
                                        1,
                                        "behind",
                                        true)));
        assertThat(others.at(node + "own")).isEqualTo(false);
        assertThat(others.at(node + "publisher.name")).isEqualTo("Ministry");
        assertThat(others.at(node + "versions.nodes.0.changeNote")).isEqualTo("Thêm tiêu chí");
        assertThat(others.at(node + "adoptions")).isNull();
    }

    @Test
    void withdrawsAndOffersAgain() {
        var input = Map.of("template", template);

        var withdrawn = ministry.mutate("templateWithdraw", input, "template { withdrawnAt }");
        var again = ministry.mutate("templateWithdraw", input, "template { id }");
        var hidden = list(north, "doan ket");
        var back = ministry.mutate("templateReinstate", input, "template { withdrawnAt }");
        var twice = ministry.mutate("templateReinstate", input, "template { id }");

        assertThat(withdrawn.at("data.templateWithdraw.template.withdrawnAt")).isNotNull();
        assertThat(again.at("data.templateWithdraw.errors.0.code")).isEqualTo("ALREADY_WITHDRAWN");
        assertThat(ids(hidden)).doesNotContain(template);
        assertThat(back.at("data.templateReinstate.template.withdrawnAt")).isNull();
        assertThat(twice.at("data.templateReinstate.errors.0.code")).isEqualTo("NOT_WITHDRAWN");
        assertThat(ids(list(north, "doan ket"))).contains(template);
    }

    private static List<Object> ids(Answer answer) {
        return answer.list("data.oversight.templates.nodes").stream()
                .<Object>map(node -> ((Map<?, ?>) node).get("id"))
                .toList();
    }

    @Test
    void hidesWhatIsNotForTheCaller() {
        var input = Map.of("template", template);

        var seen = one(north, template);
        var hidden = one(stranger, template);
        var foreign = north.mutate("templateWithdraw", input, "template { id }");

        assertThat(seen.at("data.oversight.template.name")).isEqualTo("Mẫu Đoàn kết");
        assertThat(hidden.at("data.oversight.template")).isNull();
        assertThat(hidden.errorCode()).isNotNull();
        assertThat(ids(list(stranger, "doan ket"))).doesNotContain(template);
        assertThat(foreign.errorCode()).isEqualTo(hidden.errorCode());
        assertThat(one(ministry, template).at("data.oversight.template.withdrawnAt")).isNull();
    }
}
