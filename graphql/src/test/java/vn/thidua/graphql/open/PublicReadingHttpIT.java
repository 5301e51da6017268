package vn.thidua.graphql.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.SealedBody;
import vn.thidua.platform.template.Offering;
import vn.thidua.platform.template.TemplatePublishing;
import vn.thidua.platform.template.WithdrawTemplate;

/** What agencies have made public is read without a sign-in; the rest is not there. */
@ExtendWith(House.class)
class PublicReadingHttpIT {
    private static final String PLAN =
            """
            query($id: ID!) { publicReading { plan(id: $id) {
              id title issuerName kindName documentNumber documentSymbol issuedOn year state
              document { items { text } }
            } } }""";
    private static final String PLANS =
            """
            query($words: String) { publicReading { plans(words: $words, first: 9) {
              nodes { title document { items { text } } } } } }""";
    private static final String TEMPLATE =
            """
            query($id: ID!) { publicReading { template(id: $id) {
              name publisherName document { items { text } } } } }""";

    private final Api api;
    private final Casting.Cast cast;
    private final Publications publications;
    private final TemplatePublishing templates;
    private final BodyCodec codec;
    private final GlobalIds ids;

    PublicReadingHttpIT(
            Api api,
            Casting casting,
            Publications publications,
            TemplatePublishing templates,
            BodyCodec codec,
            GlobalIds ids) {
        this.api = api;
        this.cast = casting.cast();
        this.publications = publications;
        this.templates = templates;
        this.codec = codec;
        this.ids = ids;
    }

    @Test
    void aPublicPlanIsReadByAnybody() {
        var id = issued("Thi đua công khai", Audience.PUBLIC);

        var answer = api.nobody().ask(PLAN, Map.of("id", text(id)));

        var plan = "data.publicReading.plan.";
        assertThat(answer.at("errors")).isNull();
        assertThat(answer.at(plan + "title")).isEqualTo("Thi đua công khai");
        assertThat(answer.at(plan + "issuerName")).isEqualTo("North");
        assertThat(answer.at(plan + "documentSymbol")).isEqualTo("/KH-STP");
        assertThat(answer.at(plan + "document.items.0.text")).isEqualTo("Nâng cao nhận thức");
    }

    @Test
    void noOtherPlanIsToldFromOneThatThereNeverWas() {
        var never = api.nobody().ask(PLAN, Map.of("id", text(new PlanId(Uuids.next()))));

        for (var audience :
                List.of(
                        Audience.OWN_AGENCY,
                        Audience.SUBORDINATES_AND_GROUP,
                        Audience.ALL_AGENCIES)) {
            var id = Map.of("id", text(issued("Không công khai " + audience, audience)));

            assertThat(api.nobody().ask(PLAN, id).raw()).isEqualTo(never.raw());
            var asKeeper = api.colleague(cast.north(), Role.VIEWER).ask(PLAN, id);
            assertThat(asKeeper.raw()).as("whoever asks").isEqualTo(never.raw());
        }
        assertThat(titles("khong cong khai")).isEmpty();
    }

    @Test
    void aPlanThatIsNoLongerPublicIsNoLongerThere() {
        var plan = Issued.by(cast.north(), "Từng công khai").to(Audience.PUBLIC);
        var id = plan.in(publications, cast.north());
        assertThat(titles("tung cong khai")).containsExactly("Từng công khai");

        plan.to(Audience.OWN_AGENCY).version(2).in(publications, cast.north());

        assertThat(titles("tung cong khai")).isEmpty();
        assertThat(api.nobody().ask(PLAN, Map.of("id", text(id))).at("data.publicReading.plan"))
                .isNull();
    }

    @Test
    void aPublicTemplateIsReadUntilItIsWithdrawn() {
        var open = Offering.publish(templates, cast.north(), "Mẫu mở", Audience.PUBLIC);
        var closed = Offering.publish(templates, cast.north(), "Mẫu kín", Audience.ALL_AGENCIES);
        var id = Map.of("id", ids.encode("PublicTemplate", open));

        var found = api.nobody().ask(TEMPLATE, id);
        var other = api.nobody().ask(TEMPLATE, Map.of("id", ids.encode("PublicTemplate", closed)));
        templates.withdraw(cast.north(), new WithdrawTemplate(open));
        var withdrawn = api.nobody().ask(TEMPLATE, id);

        var at = "data.publicReading.template";
        assertThat(found.at(at + ".name")).isEqualTo("Mẫu mở");
        assertThat(found.at(at + ".document.items.0.text")).isEqualTo("Có sáng kiến");
        assertThat(other.at(at)).isNull();
        assertThat(withdrawn.at(at)).isNull();
    }

    @Test
    void anAnswerMayBeKeptForAMinuteIfItIsPublicAlone() {
        assertThat(kept("{ publicReading { plans(first: 1) { nodes { title } } } }"))
                .isEqualTo("public, max-age=60");
        assertThat(kept("{ about { name } publicReading { plans(first: 1) { nodes { title } } } }"))
                .isEqualTo("no-store");
        assertThat(kept("{ about { name } }")).isEqualTo("no-store");
        assertThat(kept("{ publicReading { plans(first: 0) { nodes { title } } } }"))
                .as("an error")
                .isEqualTo("no-store");
        var posted = api.nobody().ask("{ publicReading { plans(first: 1) { nodes { title } } } }");
        assertThat(posted.header("Cache-Control")).isEqualTo("no-store");
        var token = api.colleague(cast.north(), Role.VIEWER).token();
        var signedIn =
                api.get(
                        path("{ publicReading { plans(first: 1) { nodes { title } } } }"),
                        "Authorization",
                        "Bearer " + token);
        assertThat(signedIn.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void wordsAreLookedForInHeadingsInAnyOrder() {
        issued("Xuồng ba lá chở sách", Audience.PUBLIC);
        issued("Xuồng máy", Audience.PUBLIC);
        issued("Xuồng ba lá chở thóc", Audience.ALL_AGENCIES);

        assertThat(titles("sach xuong")).containsExactly("Xuồng ba lá chở sách");
        assertThat(titles("xuong ba la cho")).containsExactly("Xuồng ba lá chở sách");
        assertThat(titles("xuong sa")).containsExactly("Xuồng ba lá chở sách");
        assertThat(titles("xuon")).hasSize(2);
        assertThat(titles("xuo sach")).as("only the last may be begun").isEmpty();
        assertThat(titles("xuong nang cao")).as("items are not looked at").isEmpty();
        assertThat(titles("12 /kh-stp xuong")).hasSize(2);
    }

    @Test
    void aPageCostsTwoStatementsAndOneForEachWordHoweverManyPlansItHas() {
        for (var count = 0; count < 7; count++) {
            issued("Bảy bản như nhau", Audience.PUBLIC);
        }

        var sent = Statements.count(() -> plans("bay ban nhu nhau"));

        assertThat(titles("bay ban nhu nhau")).hasSize(7);
        assertThat(sent).isEqualTo(6);
        assertThat(Statements.count(() -> plans(""))).isEqualTo(2);
    }

    private String kept(String document) {
        return String.valueOf(api.get(path(document)).header("Cache-Control"));
    }

    private static String path(String document) {
        return "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8);
    }

    private Answer plans(String words) {
        return api.nobody().ask(PLANS, Map.of("words", words));
    }

    private List<String> titles(String words) {
        return plans(words).list("data.publicReading.plans.nodes").stream()
                .map(node -> String.valueOf(((Map<?, ?>) node).get("title")))
                .toList();
    }

    private PlanId issued(String title, Audience audience) {
        var text = new Bodies().item("purpose", "Nâng cao nhận thức", new Purpose(false)).body();
        var plan = Issued.by(cast.north(), title).to(audience);
        return plan.saying(new SealedBody(PlanBody.FORMAT, codec.write(text)))
                .in(publications, cast.north());
    }

    private String text(PlanId plan) {
        return ids.encode("PublicPlan", plan);
    }
}
