package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Role;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.content.ReviewKind;
import vn.thidua.platform.link.Crossing;
import vn.thidua.platform.link.LinkType;
import vn.thidua.platform.link.ProposeLink;
import vn.thidua.platform.publication.Issued;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.Publications;
import vn.thidua.tenants.person.SomePeople;
import vn.thidua.tenants.plan.AddParent;
import vn.thidua.tenants.plan.DraftParents;
import vn.thidua.tenants.plan.DraftPlan;
import vn.thidua.tenants.plan.Drafts;
import vn.thidua.tenants.plan.PlanCasting;
import vn.thidua.tenants.plan.Review;
import vn.thidua.tenants.plan.ReviewPlan;
import vn.thidua.tenants.plan.Reviews;
import vn.thidua.tenants.plan.Start;
import vn.thidua.tenants.unit.SomeUnits;
import vn.thidua.tenants.unit.Unit;

/** What stands around a plan, and how few statements it takes to read all of it. */
@ExtendWith(House.class)
class PlanPlacesHttpIT {
    private static final String AROUND =
            """
            title year kindName kindRevision state version audience linkPolicy madeAt madeByName
            changedAt changedByName discardedAt documentSymbol issuedOn
            kind { name revision scope requiredSections numberPattern }
            unit { name kind hasLegalPersonality }
            under { id title state audience madeAt } previous { title documentSymbol }
            issuer { __typename ... on Agency { name } ... on EmulationGroup { name } }
            reviews { kind heldOn note }
            parents { id version type crosses basisItemKey outcome document { subject date } }
            """;
    private static final String EVERYTHING =
            AROUND
                    + """
                      document { header { title } items { key text section } statedNone }
                      draft { items { text } } warnings { code } draftWarnings { code } actions
                      """;

    private final Api api;
    private final PlanCasting casting;
    private final Casting cast;
    private final Drafts drafts;
    private final DraftParents parents;
    private final GlobalIds ids;
    private final Scope north;
    private final Person planner;
    private final Unit office;
    private final Scope head;
    private final PlanId ministrys;
    private final PlanId yearly;

    PlanPlacesHttpIT(
            Api api,
            PlanCasting casting,
            Casting cast,
            Drafts drafts,
            DraftParents parents,
            Reviews reviews,
            Publications publications,
            SomeUnits units,
            SomePeople people,
            GlobalIds ids) {
        this.api = api;
        this.casting = casting;
        this.cast = cast;
        this.drafts = drafts;
        this.parents = parents;
        this.ids = ids;
        var all = cast.cast();
        north = casting.withKinds(all.north());
        planner = api.colleague(north, Role.PLANNER);
        office = units.unit(north, "Văn phòng");
        head = cast.colleague(north, Api.PASSWORD, Role.UNIT_HEAD);
        people.head(north, office, people.person(north, office, "An", head));
        var published = Issued.by(all.ministry(), "Kế hoạch của Bộ").lettingIn();
        ministrys = published.in(publications, all.ministry());
        yearly = casting.issued(north, "Kế hoạch năm");
        var interim = new Review(ReviewKind.INTERIM, LocalDate.of(2026, 6, 30), "Đạt nửa");
        reviews.review(north, new ReviewPlan(yearly, interim));
    }

    @Test
    void showsWhatStandsAroundAPlan() {
        var thematic = thematic();
        parents.add(north, implementing(thematic));

        var plan = one(planner, thematic, AROUND + "parents { plan { title } link { id } }");

        var at = "data.agency.plan.";
        assertThat(plan.at(at + "kind.name"))
                .as(plan.raw())
                .isEqualTo("Kế hoạch phong trào thi đua theo chuyên đề");
        assertThat(plan.at(at + "unit")).isNull();
        assertThat(plan.at(at + "under.title")).isEqualTo("Kế hoạch năm");
        assertThat(plan.at(at + "under.audience")).isEqualTo("SUBORDINATES_AND_GROUP");
        assertThat(plan.at(at + "previous.documentSymbol")).isEqualTo("1/KH-STP");
        assertThat(plan.at(at + "issuer"))
                .isEqualTo(Map.of("__typename", "Agency", "name", "North"));
        assertThat(plan.text(at + "madeByName")).isEqualTo(plan.text(at + "changedByName"));
        assertThat(plan.at(at + "parents.0.type")).isEqualTo("IMPLEMENTS");
        assertThat(plan.at(at + "parents.0.plan.title")).isEqualTo("Kế hoạch của Bộ");
        assertThat(plan.at(at + "parents.0.outcome")).isNull();
        var above = one(planner, yearly, AROUND);
        assertThat(above.at(at + "reviews"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "kind", "INTERIM",
                                        "heldOn", "2026-06-30",
                                        "note", "Đạt nửa")));
        assertThat(above.text(at + "madeAt")).isEqualTo(plan.text(at + "under.madeAt"));
    }

    @Test
    void showsTheUnitOfAUnitsPlan() {
        var plan = one(planner, ofTheOffice("Kế hoạch văn phòng"), AROUND);

        assertThat(plan.at("data.agency.plan.unit"))
                .isEqualTo(
                        Map.of(
                                "name", "Văn phòng",
                                "kind", "DIVISION",
                                "hasLegalPersonality", false));
        assertThat(plan.at("data.agency.plan.kind.scope")).isEqualTo("UNIT");
    }

    @Test
    void readsAPlanWithEverythingInFourStatements() {
        var thematic = thematic();
        parents.add(north, implementing(thematic));
        var unitPlan = ofTheOffice("Kế hoạch văn phòng");
        var unitHead = api.signIn(cast.usernameOf(head), Api.PASSWORD);
        one(planner, thematic, EVERYTHING);

        assertThat(Statements.sent(() -> one(planner, thematic, EVERYTHING))).hasSize(4);
        assertThat(Statements.sent(() -> one(unitHead, unitPlan, EVERYTHING))).hasSize(4);
        assertThat(one(unitHead, unitPlan, EVERYTHING).text("data.agency.plan.actions"))
                .contains("EDIT", "SUBMIT");
        assertThat(one(planner, unitPlan, EVERYTHING).list("data.agency.plan.actions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 20})
    void readsAPageInFourStatementsWhateverItsSize(int size) {
        for (var n = 1; n < size; n++) {
            parents.add(north, implementing(n % 2 == 0 ? thematic() : draft("Kế hoạch " + n)));
        }
        ofTheOffice("Kế hoạch văn phòng");
        page(planner, size);

        assertThat(Statements.sent(() -> page(planner, size))).hasSize(4);
        assertThat(page(planner, size).list("data.agency.plans.nodes")).hasSize(size);
    }

    @Test
    void isFoundAgainByItsIdAndHiddenFromOthers() {
        var id = ids.encode("Plan", yearly);
        var query = "query($id: ID!) { node(id: $id) { id ... on Plan { title } } }";
        var foreign = casting.agency("South");

        assertThat(planner.ask(query, Map.of("id", id)).at("data.node.title"))
                .isEqualTo("Kế hoạch năm");
        assertThat(
                        api.colleague(foreign, Role.PLANNER)
                                .ask(query, Map.of("id", id))
                                .at("data.node"))
                .isNull();
    }

    private PlanId thematic() {
        var command =
                new DraftPlan(
                        casting.kind(north, 1).id(),
                        2026,
                        "Chuyên đề",
                        new Start.FromPlan(yearly),
                        yearly,
                        null,
                        null);
        return ((DraftPlan.Answer.Drafted) drafts.draft(north, command)).plan().id();
    }

    private PlanId draft(String title) {
        return casting.drafted(north, title);
    }

    private PlanId ofTheOffice(String title) {
        var command =
                new DraftPlan(
                        casting.kind(north, 3).id(),
                        2026,
                        title,
                        new Start.Blank(),
                        yearly,
                        office.id(),
                        null);
        return ((DraftPlan.Answer.Drafted) drafts.draft(head, command)).plan().id();
    }

    private AddParent implementing(PlanId plan) {
        return new AddParent(
                plan,
                new ProposeLink.Parent.Published(ministrys, 1),
                LinkType.IMPLEMENTS,
                Crossing.FIGURES,
                null);
    }

    private Answer one(Person person, PlanId plan, String fields) {
        return person.ask(
                "query($id: ID!) { agency { plan(id: $id) { " + fields + " } } }",
                Map.of("id", ids.encode("Plan", plan)));
    }

    private static Answer page(Person person, int first) {
        return person.ask(
                "query($first: Int!) { agency { plans(first: $first) { nodes { "
                        + EVERYTHING
                        + " } pageInfo { hasNextPage } } } }",
                Map.of("first", first));
    }
}
