package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.Page;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;

/** Lists of published plans: filters, orders, pages, and how many statements they take. */
@ExtendWith(House.class)
class PublishedListsIT {
    private final Casting.Cast cast;
    private final Publications publications;

    PublishedListsIT(Casting casting, Publications publications) {
        this.cast = casting.cast();
        this.publications = publications;
    }

    private PlanId issued(Scope scope, Audience audience) {
        return Issued.by(scope, "Thi đua")
                .to(audience)
                .aiming(Issued.target("a", "%"))
                .in(publications, scope);
    }

    @Test
    void listsWhatTheFilterLetsThrough() {
        var cadres = Issued.by(cast.north(), "Đào tạo cán bộ").about("Kỷ cương, đổi mới");
        var digital = Issued.by(cast.north(), "Chuyển đổi số");
        var cadresId = cadres.in(publications, cast.north());
        var digitalId = digital.in(publications, cast.north());
        var old = Issued.by(cast.north(), "Năm cũ").on(LocalDate.of(2022, 3, 1));
        var oldId = old.in(publications, cast.north());
        publications.close(cast.north(), new EndPlan(oldId));
        var ministryId = issued(cast.ministry(), Audience.SUBORDINATES_AND_GROUP);

        var expected =
                Map.of(
                        filter(null, null, "dao tao"), List.of(cadresId),
                        filter(null, null, "ky cuong doi moi"), List.of(cadresId),
                        filter(null, null, "đổi"), List.of(digitalId, cadresId),
                        filter(null, 2022, ""), List.of(oldId),
                        filter(PublishedState.CLOSED, null, ""), List.of(oldId),
                        filter(null, null, "không có"), List.<PlanId>of());
        expected.forEach(
                (filter, plans) -> assertThat(listed(cast.north(), filter)).isEqualTo(plans));
        var byMinistry =
                new PlanFilter(Set.of(), new Issuer.ByAgency(cast.ministry().agency()), null, "");
        assertThat(listed(cast.north(), byMinistry)).containsExactly(ministryId);
        assertThat(listed(cast.south(), byMinistry)).containsExactly(ministryId);
        assertThat(listed(cast.south(), filter(null, null, "dao tao"))).isEmpty();
    }

    private static PlanFilter filter(PublishedState state, Integer year, String words) {
        var states = state == null ? Set.<PublishedState>of() : Set.of(state);
        return new PlanFilter(states, null, year, words);
    }

    private List<PlanId> listed(Scope reader, PlanFilter filter) {
        return publications
                .list(reader, filter, PlanSort.ISSUED_LATEST, PageRequest.first(100))
                .items()
                .stream()
                .map(PublishedPlan::id)
                .toList();
    }

    @Test
    void sortsTitlesTheVietnameseWayAndGoesOnWhereItStopped() {
        var titles = List.of("Ân cần", "Ăn ở", "An toàn", "Đoàn kết", "Dân vận", "Êm ấm");
        titles.forEach(title -> Issued.by(cast.north(), title).in(publications, cast.north()));

        var seen =
                Stream.iterate(
                                page(cast.north(), PlanSort.TITLE, null),
                                page -> page != null,
                                page ->
                                        page.hasNext()
                                                ? page(
                                                        cast.north(),
                                                        PlanSort.TITLE,
                                                        page.end().orElseThrow().text())
                                                : null)
                        .flatMap(page -> page.items().stream())
                        .map(plan -> plan.heading().title())
                        .filter(titles::contains)
                        .toList();

        assertThat(seen)
                .containsExactly("An toàn", "Ăn ở", "Ân cần", "Dân vận", "Đoàn kết", "Êm ấm");
    }

    @Test
    void listsTheLatestFirstAndEachPlanOnce() {
        var days = List.of(3, 1, 2, 2, 1);
        for (var day : days) {
            Issued.by(cast.north(), "Ngày " + day)
                    .on(LocalDate.of(2031, 1, day))
                    .in(publications, cast.north());
        }

        var first = page(cast.north(), PlanSort.ISSUED_LATEST, null);
        var second = page(cast.north(), PlanSort.ISSUED_LATEST, first.end().orElseThrow().text());

        assertThat(Stream.concat(first.items().stream(), second.items().stream()).distinct())
                .extracting(plan -> plan.heading().title())
                .startsWith("Ngày 3", "Ngày 2", "Ngày 2", "Ngày 1");
        assertThat(first.items()).hasSize(2);
    }

    private Page<PublishedPlan> page(Scope reader, PlanSort sort, String after) {
        return publications.list(reader, PlanFilter.ALL, sort, new PageRequest(2, after));
    }

    @Test
    void asksOnceHoweverManyPlansThereAre() {
        var plans =
                Stream.generate(() -> issued(cast.ministry(), Audience.SUBORDINATES_AND_GROUP))
                        .limit(12)
                        .toList();
        var north = cast.north();

        assertThat(Statements.count(() -> publications.list(north, plans))).isEqualTo(1);
        assertThat(Statements.count(() -> publications.list(north, plans.subList(0, 1))))
                .isEqualTo(1);
        assertThat(Statements.count(() -> publications.currentVersions(north, plans))).isEqualTo(1);
        assertThat(Statements.count(() -> publications.targets(north, plans))).isEqualTo(1);
        for (var sort : PlanSort.values()) {
            assertThat(
                            Statements.count(
                                    () ->
                                            publications.list(
                                                    north,
                                                    PlanFilter.ALL,
                                                    sort,
                                                    PageRequest.first(100))))
                    .isEqualTo(1);
        }
        assertThat(publications.list(north, plans)).hasSize(12);
    }
}
