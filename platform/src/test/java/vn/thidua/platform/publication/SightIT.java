package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.time.Clocks;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.directory.AgencyKind;
import vn.thidua.platform.directory.RelationKind;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;

/** Who sees what of a published plan. */
@ExtendWith(House.class)
class SightIT {
    private static final int YEAR = Year.now(Clocks.VIETNAM).getValue();

    private final Casting casting;
    private final Casting.Cast cast;
    private final Publications publications;
    private final Graph graph;
    private final Sql sql;
    private final Map<PlanId, String> names = new HashMap<>();

    SightIT(Casting casting, Publications publications, Graph graph, Sql sql) {
        this.casting = casting;
        this.cast = casting.cast();
        this.publications = publications;
        this.graph = graph;
        this.sql = sql;
    }

    /** What a reader sees: the text as well, the plan without it, or nothing. */
    private String seenBy(Scope reader, PlanId plan) {
        var found = publications.find(reader, plan);
        assertThat(listed(reader, plan))
                .as("lists hold what is found")
                .isEqualTo(found.isPresent());
        var version = publications.currentVersions(reader, List.of(plan));
        if (found.isEmpty()) {
            assertThat(version).isEmpty();
            assertThat(publications.targets(reader, List.of(plan))).isEmpty();
            assertThat(publications.versions(reader, plan, PageRequest.first(1)).items()).isEmpty();
            return "nothing";
        }
        assertThat(version).hasSize(1);
        assertThat(publications.targets(reader, List.of(plan))).hasSize(1);
        var text = found.get().textVisible();
        assertThat(version.getFirst().body() != null).isEqualTo(text);
        var all = publications.versions(reader, plan, PageRequest.first(1)).items();
        assertThat(all.getFirst().body() != null).isEqualTo(text);
        return text ? "text" : "figures";
    }

    /** Whether lists in every order have the plan, each with as much of it as was found. */
    private boolean listed(Scope reader, PlanId plan) {
        var filter = new PlanFilter(Set.of(), null, null, names.get(plan));
        var found = publications.list(reader, List.of(plan));
        for (var sort : PlanSort.values()) {
            var page = publications.list(reader, filter, sort, PageRequest.first(9));
            assertThat(page.items()).isEqualTo(found);
        }
        return !found.isEmpty();
    }

    private PlanId issued(Scope scope, Audience audience) {
        return named(scope, Issued.by(scope, "Thi đua " + name()).to(audience));
    }

    private PlanId named(Scope scope, Issued issued) {
        var plan = issued.aiming(Issued.target("a", "%")).in(publications, scope);
        var title = publications.fetch(scope, plan).heading().title();
        names.put(plan, title.substring(title.lastIndexOf(' ') + 1));
        return plan;
    }

    /** A word that no other title has. */
    private static String name() {
        return Uuids.next().toString().replace("-", "");
    }

    private void link(Scope scope, PlanId child, PlanId parent, Carries carries) {
        graph.connect(scope, new Connect(NodeId.of(child), NodeId.of(parent), carries));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # issuer, audience,              ministry, province, north,   south,   stranger
                    ministry, OWN_AGENCY,            text,     nothing,  nothing, nothing, nothing
                    ministry, SUBORDINATES_AND_GROUP, text,    nothing,  text,    text,    nothing
                    ministry, ALL_AGENCIES,          text,     text,     text,    text,    text
                    ministry, PUBLIC,                text,     text,     text,    text,    text
                    north,    OWN_AGENCY,            nothing,  nothing,  text,    nothing, nothing
                    north,    SUBORDINATES_AND_GROUP, nothing, nothing,  text,    nothing, nothing
                    north,    ALL_AGENCIES,          text,     text,     text,    text,    text
                    """)
    void letsTheAudienceReadAndNoSuperior(
            String issuer,
            Audience audience,
            String ministry,
            String province,
            String north,
            String south,
            String stranger) {
        var by = issuer.equals("ministry") ? cast.ministry() : cast.north();

        var plan = issued(by, audience);

        assertThat(seenBy(cast.ministry(), plan)).isEqualTo(ministry);
        assertThat(seenBy(cast.province(), plan)).isEqualTo(province);
        assertThat(seenBy(cast.north(), plan)).isEqualTo(north);
        assertThat(seenBy(cast.south(), plan)).isEqualTo(south);
        assertThat(seenBy(cast.stranger(), plan)).isEqualTo(stranger);
    }

    @Test
    void reachesSubordinatesOfSubordinatesWhileTheyAre() {
        var commune = casting.tenant("Commune", AgencyKind.COMMUNE_PEOPLES_COMMITTEE);
        casting.relate(cast.north(), commune, RelationKind.SECTORAL);
        var plan = issued(cast.ministry(), Audience.SUBORDINATES_AND_GROUP);

        var before = seenBy(commune, plan);
        sql.run(
                "UPDATE agency_relation SET valid_to = ? WHERE subordinate_id = ?",
                LocalDate.now(Clocks.VIETNAM).minusDays(1),
                Uuids.bytes(cast.north().agency().value()));

        assertThat(before).isEqualTo("text");
        assertThat(seenBy(commune, plan)).isEqualTo("nothing");
        assertThat(seenBy(cast.south(), plan)).isEqualTo("text");
    }

    @Test
    void reachesThoseInOneGroupWithTheIssuerThisYear() {
        casting.group(YEAR, cast.north(), cast.stranger());
        casting.group(YEAR - 1, cast.north(), cast.south());

        var plan = issued(cast.north(), Audience.SUBORDINATES_AND_GROUP);

        assertThat(seenBy(cast.stranger(), plan)).isEqualTo("text");
        assertThat(seenBy(cast.south(), plan)).isEqualTo("nothing");
    }

    @Test
    void reachesTheMembersOfTheGroupThatIssues() {
        var group = casting.group(2026, cast.north(), cast.stranger());

        var plan =
                named(
                        cast.north(),
                        Issued.by(cast.north(), "Kế hoạch của khối " + name()).inTheNameOf(group));

        assertThat(seenBy(cast.stranger(), plan)).isEqualTo("text");
        assertThat(seenBy(cast.south(), plan)).isEqualTo("nothing");
        assertThat(seenBy(cast.ministry(), plan)).isEqualTo("nothing");
    }

    @Test
    void showsASuperiorWhatCrossesTheLinks() {
        var top = issued(cast.stranger(), Audience.ALL_AGENCIES);
        var ministry = issued(cast.ministry(), Audience.SUBORDINATES_AND_GROUP);
        var north = issued(cast.north(), Audience.OWN_AGENCY);
        link(cast.north(), north, ministry, Carries.EVERYTHING);
        link(cast.ministry(), ministry, top, Carries.FIGURES);

        assertThat(seenBy(cast.ministry(), north)).isEqualTo("text");
        assertThat(seenBy(cast.stranger(), north)).isEqualTo("figures");
        assertThat(seenBy(cast.stranger(), ministry)).isEqualTo("figures");
        assertThat(seenBy(cast.province(), north)).isEqualTo("nothing");
        assertThat(seenBy(cast.south(), north)).isEqualTo("nothing");
        assertThat(seenBy(cast.north(), top)).isEqualTo("text");
    }

    @Test
    void showsASuperiorNothingWhereNothingCrosses() {
        var ministry = issued(cast.ministry(), Audience.SUBORDINATES_AND_GROUP);
        var north = issued(cast.north(), Audience.OWN_AGENCY);

        link(cast.north(), north, ministry, new Carries(false, false));

        assertThat(seenBy(cast.ministry(), north)).isEqualTo("nothing");
    }

    @Test
    void answersAHiddenPlanLikeOneThatNeverWas() {
        var hidden = issued(cast.north(), Audience.OWN_AGENCY);

        assertThatThrownBy(() -> publications.fetch(cast.south(), hidden))
                .isInstanceOf(NotVisible.class)
                .hasMessage(
                        catchMessage(
                                () -> publications.fetch(cast.south(), new PlanId(Uuids.next()))));
        assertThat(publications.fetch(cast.north(), hidden).own()).isTrue();
    }

    private static String catchMessage(Runnable work) {
        try {
            work.run();
        } catch (NotVisible e) {
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("seen");
    }
}
