package vn.thidua.graphql.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.Audience;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;

/** Published plans as agencies read them over HTTP. */
@ExtendWith(House.class)
class PublishedPlansHttpIT {
    private static final String PLAN =
            """
            query($id: ID!) { oversight { publishedPlan(id: $id) {
              id isOwn isReadable kindName title theme documentNumber documentSymbol issuedOn year
              startsOn endsOn audience linkPolicy state isRecorded publishedAt amendedAt
              keeper { name }
              issuer { __typename ... on Agency { name } ... on EmulationGroup { name } }
              currentVersion { number documentSymbol issuedOn isReadable }
              versions(first: 2) { nodes { number } pageInfo { hasNextPage } }
              targets { itemKey unit isShare comparison firstVersion }
            } } }""";
    private static final String LIST =
            """
            query($filter: PublishedPlanFilter, $sort: PublishedPlanSort!, $after: String) {
              oversight { publishedPlans(filter: $filter, sort: $sort, first: 2, after: $after) {
                nodes { title keeper { name } issuer { __typename } currentVersion { number }
                  targets { name } }
                pageInfo { hasNextPage endCursor }
              } } }""";

    private final Api api;
    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final GlobalIds ids;

    PublishedPlansHttpIT(Api api, Casting casting, Publications publications, GlobalIds ids) {
        this.api = api;
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.ids = ids;
    }

    private String issued(Scope scope, Issued plan) {
        return text(plan.in(publications, scope));
    }

    private String text(PlanId plan) {
        return ids.encode("PublishedPlan", plan);
    }

    private Person viewer(Scope agency) {
        return api.colleague(agency, Role.VIEWER);
    }

    @Test
    void areShownWithEverythingThatTheirReaderMaySee() {
        var plan = Issued.by(cast.ministry(), "Thi đua ngành").about("Đoàn kết");
        var id = issued(cast.ministry(), plan.aiming(Issued.target("a", "%")));
        issued(cast.ministry(), plan.aiming(Issued.target("a", "%")).version(2));

        var answer = viewer(cast.north()).ask(PLAN, Map.of("id", id));

        assertThat(answer.errorCode()).isNull();
        var at = "data.oversight.publishedPlan.";
        assertThat(answer.at(at + "id")).isEqualTo(id);
        assertThat(answer.at(at + "isOwn")).isEqualTo(false);
        assertThat(answer.at(at + "isReadable")).isEqualTo(true);
        assertThat(answer.at(at + "title")).isEqualTo("Thi đua ngành");
        assertThat(answer.at(at + "theme")).isEqualTo("Đoàn kết");
        assertThat(answer.at(at + "issuedOn")).isEqualTo("2026-01-15");
        assertThat(answer.at(at + "state")).isEqualTo("IN_FORCE");
        assertThat(answer.at(at + "keeper.name")).isEqualTo("Ministry");
        assertThat(answer.at(at + "issuer.name")).isEqualTo("Ministry");
        assertThat(answer.at(at + "currentVersion.number")).isEqualTo(2);
        assertThat(answer.list(at + "versions.nodes")).hasSize(2);
        assertThat(answer.at(at + "targets.0.itemKey")).isEqualTo("a");
        assertThat(answer.at(at + "targets.0.firstVersion")).isEqualTo(1);
    }

    @Test
    void areAbsentForThoseWhoMayNotSeeThem() {
        var id = issued(cast.ministry(), Issued.by(cast.ministry(), "Thi đua ngành"));
        var unknown = text(new PlanId(Uuids.next()));
        var stranger = viewer(cast.stranger());

        var hidden = stranger.ask(PLAN, Map.of("id", id));
        var never = stranger.ask(PLAN, Map.of("id", unknown));

        assertThat(hidden.errorCode()).isEqualTo("NOT_FOUND");
        assertThat(hidden.toString()).isEqualTo(never.toString());
        assertThat(api.nobody().ask(PLAN, Map.of("id", id)).errorCode())
                .isEqualTo("UNAUTHENTICATED");
        assertThat(viewer(cast.south()).ask(PLAN, Map.of("id", id)).errorCode()).isNull();
    }

    @Test
    void nameTheGroupThatIssuedThem() {
        var group = casting.group(2026, cast.north(), cast.stranger());
        var plan = Issued.by(cast.north(), "Kế hoạch của khối").inTheNameOf(group);
        var id = issued(cast.north(), plan);

        var answer = viewer(cast.stranger()).ask(PLAN, Map.of("id", id));

        assertThat(answer.at("data.oversight.publishedPlan.issuer.__typename"))
                .isEqualTo("EmulationGroup");
    }

    @Test
    void areFoundAgainByTheirId() {
        var id = issued(cast.north(), Issued.by(cast.north(), "Tìm lại"));
        var node =
                "query($id: ID!) { node(id: $id) { __typename ... on PublishedPlan { title } } }";

        assertThat(viewer(cast.north()).ask(node, Map.of("id", id)).at("data.node.title"))
                .isEqualTo("Tìm lại");
        assertThat(viewer(cast.south()).ask(node, Map.of("id", id)).errorCode())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void areListedByFilterAndPageByPage() {
        for (var title : List.of("Ân cần", "Ăn ở", "An toàn")) {
            issued(cast.north(), Issued.by(cast.north(), title).to(Audience.OWN_AGENCY));
        }
        var north = viewer(cast.north());
        var issuer = ids.encode("Agency", cast.north().agency());
        var filter = Map.of("issuerAgency", issuer, "states", List.of("IN_FORCE"), "year", 2026);

        var first = north.ask(LIST, Map.of("filter", filter, "sort", "TITLE"));
        var at = "data.oversight.publishedPlans.";
        var after = first.text(at + "pageInfo.endCursor");
        var second = north.ask(LIST, Map.of("filter", filter, "sort", "TITLE", "after", after));
        var words = Map.of("words", "an can", "issuerAgency", issuer);

        assertThat(first.at(at + "nodes.0.title")).isEqualTo("An toàn");
        assertThat(first.at(at + "nodes.1.title")).isEqualTo("Ăn ở");
        assertThat(second.at(at + "nodes.0.title")).isEqualTo("Ân cần");
        assertThat(second.at(at + "pageInfo.hasNextPage")).isEqualTo(false);
        assertThat(
                        north.ask(LIST, Map.of("filter", words, "sort", "ISSUED_LATEST"))
                                .list(at + "nodes"))
                .hasSize(1);
        var south = viewer(cast.south());
        assertThat(south.ask(LIST, Map.of("filter", filter, "sort", "TITLE")).list(at + "nodes"))
                .isEmpty();
        var both = Map.of("issuerAgency", issuer, "issuerGroup", groupOf());
        assertThat(north.ask(LIST, Map.of("filter", both, "sort", "TITLE")).errorCode())
                .isEqualTo("BAD_INPUT");
    }

    private String groupOf() {
        return ids.encode("EmulationGroup", casting.group(2026, cast.north()));
    }

    @Test
    void takeAsManyStatementsForAPageOfManyAsForAPageOfOne() {
        var north = viewer(cast.north());
        var issuer = Map.of("issuerAgency", ids.encode("Agency", cast.north().agency()));
        var query = LIST.replace("first: 2", "first: 50");
        issued(cast.north(), Issued.by(cast.north(), "Một"));
        var variables = Map.of("filter", issuer, "sort", "TITLE");

        var ofOne = Statements.sent(() -> north.ask(query, variables));
        IntStream.range(0, 12)
                .forEach(i -> issued(cast.north(), Issued.by(cast.north(), "Kế hoạch " + i)));
        var ofMany = Statements.sent(() -> north.ask(query, variables));

        // The sign-in, the plans, their agencies, their versions and their targets.
        assertThat(ofOne).hasSize(5);
        assertThat(ofMany).hasSize(5);
        assertThat(
                        Set.copyOf(
                                north.ask(query, variables)
                                        .list("data.oversight.publishedPlans.nodes")))
                .hasSize(13);
    }

    @Test
    void takeOneStatementForEachDirectionOfLinksHoweverManyPlansThereAre() {
        var north = viewer(cast.north());
        var query =
                """
                { oversight { publishedPlans(first: 50) { nodes {
                  parents(first: 50) { nodes { id } } children(first: 50) { nodes { id } }
                } } } }""";
        issued(cast.north(), Issued.by(cast.north(), "Một"));

        var few = Statements.count(() -> north.ask(query));
        IntStream.range(0, 5)
                .forEach(i -> issued(cast.north(), Issued.by(cast.north(), "Thêm " + i)));
        var many = Statements.count(() -> north.ask(query));

        assertThat(List.of(few, many)).containsOnly(4); // With the sign-in and the plans.
    }
}
