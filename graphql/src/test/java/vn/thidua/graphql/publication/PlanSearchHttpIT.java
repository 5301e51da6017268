package vn.thidua.graphql.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.plan.PlanCasting;

/** Published plans are looked for over HTTP. */
@ExtendWith(House.class)
class PlanSearchHttpIT {
    private static final String SEARCH =
            """
            query($words: String!, $filter: PublishedPlanFilter) {
              oversight { planSearch(words: $words, filter: $filter, first: 5) {
                nodes {
                  plan { title isOwn }
                  matches { place itemKey text ranges { from length } }
                }
                pageInfo { hasNextPage }
              } } }""";
    private static final String OWN =
            """
            query($words: String!, $states: [PlanState!]) {
              agency { planSearch(words: $words, states: $states, first: 5) {
                nodes { plan { title } matches { place text ranges { from length } } }
              } } }""";
    private static final String FOUND = "data.oversight.planSearch.nodes";
    private static final String OWN_FOUND = "data.agency.planSearch.nodes";

    private final Api api;
    private final Casting.Cast cast;
    private final Publications publications;
    private final PlanCasting plans;

    PlanSearchHttpIT(Api api, Casting casting, Publications publications, PlanCasting plans) {
        this.api = api;
        this.cast = casting.cast();
        this.publications = publications;
        this.plans = plans;
    }

    @Test
    void areFoundWithTheirWordsShown() {
        Issued.by(cast.ministry(), "Thi đua yêu nước toàn ngành")
                .calling("Phát huy sáng kiến")
                .in(publications, cast.ministry());

        var answer = search(cast.north(), Map.of("words", "sang kien yeu nu"));

        assertThat(answer.list(FOUND)).hasSize(1);
        var plan = answer.at("data.oversight.planSearch.nodes.0.plan");
        assertThat(plan).isEqualTo(Map.of("title", "Thi đua yêu nước toàn ngành", "isOwn", false));
        var first = "data.oversight.planSearch.nodes.0.matches.0.";
        assertThat(answer.at(first + "place")).isEqualTo("TITLE");
        assertThat(answer.list(first + "ranges"))
                .isEqualTo(
                        List.of(Map.of("from", 8, "length", 3), Map.of("from", 12, "length", 4)));
        var second = "data.oversight.planSearch.nodes.0.matches.1.";
        assertThat(answer.at(second + "place")).isEqualTo("ITEM");
        assertThat(answer.at(second + "text")).isEqualTo("Phát huy sáng kiến");
    }

    @Test
    void areNotFoundByOthers() {
        Issued.by(cast.north(), "Chuyện nội bộ của Bắc")
                .to(Audience.OWN_AGENCY)
                .in(publications, cast.north());
        var words = Map.of("words", "chuyen noi bo cua bac");

        assertThat(search(cast.north(), words).list(FOUND)).hasSize(1);
        for (var other : List.of(cast.south(), cast.ministry(), cast.stranger())) {
            assertThat(search(other, words).list(FOUND)).isEmpty();
        }
        var nobody = api.nobody().ask(SEARCH, words);
        assertThat(nobody.errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void ownOnesAreFoundBeforeTheyAreIssued() {
        var north = plans.agency("North");
        var draft = plans.drafted(north, "Học tập và làm theo gương Bác");
        plans.purpose(north, draft, "Lan tỏa gương sáng");
        var words = Map.of("words", "Gương sá", "states", List.of("DRAFT"));

        var answer = api.colleague(north, Role.VIEWER).ask(OWN, words);

        var found = OWN_FOUND + ".0.";
        assertThat(answer.list(OWN_FOUND)).hasSize(1);
        assertThat(answer.at(found + "plan.title")).isEqualTo("Học tập và làm theo gương Bác");
        assertThat(answer.at(found + "matches.0.place")).isEqualTo("TITLE");
        assertThat(answer.at(found + "matches.1.text")).isEqualTo("Lan tỏa gương sáng");
        assertThat(search(north, Map.of("words", "guong sa")).list(FOUND)).isEmpty();
        var other = plans.agency("South");
        assertThat(api.colleague(other, Role.VIEWER).ask(OWN, words).list(OWN_FOUND)).isEmpty();
        assertThat(api.nobody().ask(OWN, words).errorCode()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void asManyStatementsAreSentHoweverManyOwnOnesThereAre() {
        var north = plans.agency("North");
        var viewer = api.colleague(north, Role.VIEWER);
        plans.drafted(north, "Bảy bản giống nhau");
        var one = Statements.count(() -> viewer.ask(OWN, Map.of("words", "bay ban")));
        for (var more = 0; more < 4; more++) {
            plans.purpose(north, plans.drafted(north, "Bảy bản giống nhau"), "Bảy bản");
        }

        var many = Statements.count(() -> viewer.ask(OWN, Map.of("words", "bay ban")));

        assertThat(many).isEqualTo(one);
    }

    @Test
    void areFoundAmongThoseOfTheFilter() {
        Issued.by(cast.north(), "Hiến máu cứu người").in(publications, cast.north());

        var ofYear = Map.of("words", "hien mau", "filter", Map.of("year", 2026));
        var ofAnother = Map.of("words", "hien mau", "filter", Map.of("year", 2025));

        assertThat(search(cast.north(), ofYear).list(FOUND)).hasSize(1);
        assertThat(search(cast.north(), ofAnother).list(FOUND)).isEmpty();
    }

    private Answer search(Scope agency, Map<String, ?> variables) {
        return api.colleague(agency, Role.VIEWER).ask(SEARCH, variables);
    }
}
