package vn.thidua.graphql.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import vn.thidua.platform.publication.EndPlan;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.platform.publication.PublishTarget;

/** North links its plan under the ministry's over HTTP. */
@ExtendWith(House.class)
class LinksHttpIT {
    private static final String LINK =
            """
            link { id state type crosses reason answeredVersion acknowledgedVersion
              child { title keeper { name } plan { title } }
              parent { title documentNumber currentVersion plan { title } }
              externalParent { type symbol date issuer subject }
              targetEdges { id child parent } }""";
    private static final PublishTarget TARGET = Issued.target("a", "%");

    private final Casting.Cast cast;
    private final Publications publications;
    private final GlobalIds ids;
    private final Person north;
    private final Person south;
    private final Person ministry;
    private final Issued parentPlan;
    private final PlanId parent;
    private final PlanId child;

    LinksHttpIT(Api api, Casting casting, Publications publications, GlobalIds ids) {
        this.cast = casting.cast();
        this.publications = publications;
        this.ids = ids;
        this.north = api.colleague(cast.north(), Role.PLANNER);
        this.south = api.colleague(cast.south(), Role.values());
        this.ministry = api.colleague(cast.ministry(), Role.APPROVER);
        this.parentPlan = Issued.by(cast.ministry(), "Thi đua ngành").aiming(TARGET);
        this.parent = parentPlan.in(publications, cast.ministry());
        this.child = plan(cast.north());
    }

    private PlanId plan(Scope scope) {
        return Issued.by(scope, "Thi đua của sở").aiming(TARGET).in(publications, scope);
    }

    private String id(PlanId plan) {
        return ids.encode("PublishedPlan", plan);
    }

    private Answer propose(Person person, Map<String, ?> to) {
        var input =
                Map.of(
                        "child",
                        id(child),
                        "parent",
                        to,
                        "type",
                        "IMPLEMENTS",
                        "crosses",
                        "FIGURES_AND_TEXT");
        return person.mutate("linkPropose", input, LINK);
    }

    private Map<String, ?> published(PlanId plan) {
        return Map.of("published", Map.of("plan", id(plan)));
    }

    private String proposed() {
        return propose(north, published(parent)).text("data.linkPropose.link.id");
    }

    private String accepted() {
        var link = proposed();
        ministry.mutate("linkAccept", Map.of("link", link), LINK);
        return link;
    }

    @Test
    void standOnceTheyAreAccepted() {
        var link = proposed();
        var waiting =
                ministry.ask(
                        """
                        { oversight { linksToAnswer(first: 10) { nodes { id
                          child { title keeper { name } plan { id } } } } } }""");

        var accepted = ministry.mutate("linkAccept", Map.of("link", link), LINK);

        var first = "data.oversight.linksToAnswer.nodes.0.";
        assertThat(waiting.at(first + "id")).isEqualTo(link);
        assertThat(waiting.at(first + "child.title")).isEqualTo("Thi đua của sở");
        assertThat(waiting.at(first + "child.keeper.name")).isEqualTo("North");
        assertThat(waiting.at(first + "child.plan")).isNull();
        var at = "data.linkAccept.link.";
        assertThat(accepted.at(at + "state")).isEqualTo("ACCEPTED");
        assertThat(accepted.at(at + "child.plan.title")).isEqualTo("Thi đua của sở");
        assertThat(accepted.list("data.linkAccept.errors")).isEmpty();
    }

    @Test
    void areListedUpAndDownFromPlans() {
        var link = accepted();
        var query =
                """
                query($id: ID!) { oversight { publishedPlan(id: $id) {
                  parents(first: 10) { nodes { id } }
                  children(first: 1) { nodes { id state child { title } }
                    pageInfo { hasNextPage endCursor } } } } }""";

        var down = ministry.ask(query, Map.of("id", id(parent)));
        var up = north.ask(query, Map.of("id", id(child)));
        var toSouth = south.ask(query, Map.of("id", id(parent)));

        var at = "data.oversight.publishedPlan.";
        assertThat(down.at(at + "children.nodes.0.id")).isEqualTo(link);
        assertThat(down.at(at + "children.pageInfo.hasNextPage")).isEqualTo(false);
        assertThat(up.at(at + "parents.nodes.0.id")).isEqualTo(link);
        assertThat(toSouth.list(at + "children.nodes")).isEmpty();
    }

    @Test
    void nameADocumentUntilTheyAreBound() {
        var document =
                Map.of(
                        "external",
                        Map.of(
                                "type", "DECISION",
                                "symbol", "145/KH-UBND",
                                "date", "2025-11-28",
                                "issuer", "UBND tỉnh Bắc Ninh",
                                "subject", "Phát động phong trào"));
        var reference = propose(north, document);
        var link = reference.text("data.linkPropose.link.id");

        var bound = north.mutate("linkBind", Map.of("link", link, "plan", id(parent)), LINK);
        var again = north.mutate("linkBind", Map.of("link", link, "plan", id(parent)), LINK);

        assertThat(reference.at("data.linkPropose.link.state")).isEqualTo("EXTERNAL");
        assertThat(reference.at("data.linkPropose.link.externalParent.date"))
                .isEqualTo("2025-11-28");
        assertThat(bound.at("data.linkBind.link.state")).isEqualTo("PROPOSED");
        assertThat(bound.at("data.linkBind.link.parent.title")).isEqualTo("Thi đua ngành");
        assertThat(code(again, "linkBind")).isEqualTo("NOT_EXTERNAL");
        var bad = Map.of("external", Map.of("type", "OTHER", "date", "2025-13", "subject", "x"));
        assertThat(propose(north, bad).errorCode()).isEqualTo("BAD_INPUT");
    }

    private static Object code(Answer answer, String mutation) {
        return answer.at("data." + mutation + ".errors.0.code");
    }

    @Test
    void areRefusedWithTextsInBothLanguages() {
        var link = proposed();
        var version =
                Map.of(
                        "child",
                        id(child),
                        "parent",
                        Map.of("published", Map.of("plan", id(parent), "version", 7)),
                        "type",
                        "IMPLEMENTS",
                        "crosses",
                        "FIGURES");
        north.mutate("linkWithdraw", Map.of("link", link), LINK);

        var unknown = north.mutate("linkPropose", version, LINK);
        var late = ministry.mutate("linkAccept", Map.of("link", link), LINK);
        var english =
                ministry.ask(
                        """
                        mutation($link: ID!) { linkAccept(input: {link: $link}) {
                          errors { message } } }""",
                        Map.of("link", link),
                        "Accept-Language",
                        "en");
        publications.close(cast.ministry(), new EndPlan(parent));

        assertThat(code(unknown, "linkPropose")).isEqualTo("VERSION_UNKNOWN");
        assertThat(unknown.at("data.linkPropose.errors.0.message"))
                .isEqualTo("Kế hoạch cấp trên không có phiên bản này; phiên bản hiện hành là 1.");
        assertThat(code(late, "linkAccept")).isEqualTo("NOT_PROPOSED");
        assertThat(english.at("data.linkAccept.errors.0.message"))
                .isEqualTo("The link no longer waits for an answer.");
        assertThat(code(propose(north, published(parent)), "linkPropose")).isEqualTo("PLAN_ENDED");
        assertThat(code(propose(north, published(child)), "linkPropose"))
                .isEqualTo("WOULD_CLOSE_CIRCLE");
    }

    @Test
    void areDeclinedAndCutWithReasons() {
        var declined =
                ministry.mutate(
                        "linkDecline", Map.of("link", proposed(), "reason", "chưa phù hợp"), LINK);
        var link = accepted();
        var again = propose(north, published(parent));
        var cut = north.mutate("linkCut", Map.of("link", link, "reason", "đã thay"), LINK);
        var blank = north.mutate("linkCut", Map.of("link", link, "reason", " "), LINK);

        assertThat(declined.at("data.linkDecline.link.state")).isEqualTo("DECLINED");
        assertThat(declined.at("data.linkDecline.link.reason")).isEqualTo("chưa phù hợp");
        assertThat(code(again, "linkPropose")).isEqualTo("ALREADY_LINKED");
        assertThat(cut.at("data.linkCut.link.state")).isEqualTo("CUT");
        assertThat(blank.errorCode()).isEqualTo("BAD_INPUT");
    }

    @Test
    void fallBehindAndCatchUp() {
        var link = accepted();
        parentPlan.version(2).in(publications, cast.ministry());

        var behind =
                north.ask(
                        "query($id: ID!) { oversight { link(id: $id) { state } } }",
                        Map.of("id", link));
        var noted = north.mutate("linkAcknowledge", Map.of("link", link, "version", 2), LINK);
        var again = north.mutate("linkAcknowledge", Map.of("link", link, "version", 2), LINK);

        assertThat(behind.at("data.oversight.link.state")).isEqualTo("BEHIND");
        assertThat(noted.at("data.linkAcknowledge.link.state")).isEqualTo("ACCEPTED");
        assertThat(code(again, "linkAcknowledge")).isEqualTo("NOT_BEHIND");
    }

    @Test
    void carryWhatTheChildsKeeperSays() {
        var link = accepted();
        var edge = join(link, child);
        var edgeId = edge.text("data.targetEdgeJoin.targetEdge.id");
        var joined = join(link, child);

        var nothing =
                north.mutate(
                        "linkCrossingChange", Map.of("link", link, "crosses", "NOTHING"), LINK);
        var parted = north.mutate("targetEdgePart", Map.of("edge", edgeId), "targetEdge { id }");

        assertThat(edge.at("data.targetEdgeJoin.targetEdge.link")).isEqualTo(link);
        assertThat(code(joined, "targetEdgeJoin")).isEqualTo("ALREADY_SERVES");
        assertThat(nothing.at("data.linkCrossingChange.link.crosses")).isEqualTo("NOTHING");
        assertThat(nothing.list("data.linkCrossingChange.link.targetEdges")).isEmpty();
        assertThat(code(parted, "targetEdgePart")).isEqualTo("NOT_JOINED");
        assertThat(code(join(link, child), "targetEdgeJoin")).isEqualTo("NOTHING_CROSSES");
    }

    private Answer join(String link, PlanId plan) {
        var input =
                Map.of("link", link, "childTarget", target(plan), "parentTarget", target(parent));
        return north.mutate("targetEdgeJoin", input, "targetEdge { id link child parent }");
    }

    private String target(PlanId plan) {
        var target = publications.targets(cast.north(), List.of(plan)).getFirst();
        return ids.encode("PublishedTarget", target.id());
    }

    @Test
    void areNotSouthsToTouch() {
        var link = proposed();
        var tries = new ArrayList<Answer>();
        tries.add(propose(south, published(parent)));
        for (var mutation : List.of("linkAccept", "linkWithdraw")) {
            tries.add(south.mutate(mutation, Map.of("link", link), LINK));
        }
        for (var mutation : List.of("linkDecline", "linkCut")) {
            var input = Map.of("link", link, "reason", "không");
            tries.add(south.mutate(mutation, input, LINK));
        }
        tries.add(south.mutate("linkAcknowledge", Map.of("link", link, "version", 1), LINK));
        tries.add(south.mutate("linkBind", Map.of("link", link, "plan", id(parent)), LINK));
        tries.add(
                south.mutate(
                        "linkCrossingChange", Map.of("link", link, "crosses", "NOTHING"), LINK));

        assertThat(tries).extracting(Answer::errorCode).containsOnly("NOT_FOUND");
        assertThat(north.mutate("linkAccept", Map.of("link", link), LINK).errorCode())
                .isEqualTo("NOT_PERMITTED");
        var untouched =
                north.ask(
                        "query($id: ID!) { node(id: $id) { ... on Link { state crosses } } }",
                        Map.of("id", link));
        assertThat(untouched.at("data.node.state")).isEqualTo("PROPOSED");
        assertThat(untouched.at("data.node.crosses")).isEqualTo("FIGURES_AND_TEXT");
    }
}
