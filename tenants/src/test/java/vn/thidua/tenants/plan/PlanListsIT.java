package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.platform.access.Scope;

@ExtendWith(House.class)
class PlanListsIT {
    private final PlanCasting casting;
    private final PlanLists lists;
    private final Drafts drafts;
    private final Scope north;

    PlanListsIT(PlanCasting casting, PlanLists lists, Drafts drafts) {
        this.casting = casting;
        this.lists = lists;
        this.drafts = drafts;
        north = casting.agency("North");
        casting.issued(north, "Đoàn kết");
        casting.drafted(north, "Chuyển đổi số");
        casting.drafted(north, "An toàn");
        casting.issued(north, "Ánh sáng");
        drafts.discard(north, new DiscardPlan(casting.drafted(north, "Bỏ đi")));
        casting.drafted(casting.agency("South"), "Của nơi khác");
    }

    @Test
    void listsByTitleInVietnameseOrderPageByPage() {
        assertThat(titles(PlanFilter.ALL, PlanSort.TITLE, 1))
                .containsExactly("An toàn", "Ánh sáng", "Chuyển đổi số", "Đoàn kết");
        assertThat(titles(PlanFilter.ALL, PlanSort.TITLE, 100)).hasSize(4);
    }

    @Test
    void listsWhatWasWorkedOnLastFirst() {
        assertThat(titles(PlanFilter.ALL, PlanSort.CHANGED_LATEST, 2))
                .containsExactly("Ánh sáng", "An toàn", "Chuyển đổi số", "Đoàn kết");
    }

    @Test
    void listsWhatWasNeverIssuedLast() {
        assertThat(titles(PlanFilter.ALL, PlanSort.ISSUED_LATEST, 1))
                .containsExactly("Ánh sáng", "Đoàn kết", "An toàn", "Chuyển đổi số");
    }

    @Test
    void findsByWordsWithoutAccents() {
        assertThat(titles(words("chuyen so"), PlanSort.TITLE, 10)).containsExactly("Chuyển đổi số");
        assertThat(titles(words("doan"), PlanSort.TITLE, 10)).containsExactly("Đoàn kết");
        assertThat(titles(words("khong co"), PlanSort.TITLE, 10)).isEmpty();
    }

    @Test
    void letsThroughStatesKindsAndYears() {
        var kind = casting.kind(north, 1).id();

        assertThat(titles(states(PlanState.ISSUED), PlanSort.TITLE, 10))
                .containsExactly("Ánh sáng", "Đoàn kết");
        assertThat(titles(states(PlanState.DISCARDED), PlanSort.TITLE, 10))
                .containsExactly("Bỏ đi");
        assertThat(titles(new PlanFilter(Set.of(), kind, null, null, null, ""), PlanSort.TITLE, 10))
                .isEmpty();
        assertThat(titles(new PlanFilter(Set.of(), null, null, null, 2025, ""), PlanSort.TITLE, 10))
                .isEmpty();
    }

    @Test
    void readsAPageInOneStatement() {
        for (var sort : PlanSort.values()) {
            var page = PageRequest.first(100);
            assertThat(Statements.count(() -> lists.list(north, PlanFilter.ALL, sort, page)))
                    .isEqualTo(1);
        }
    }

    private List<String> titles(PlanFilter filter, PlanSort sort, int first) {
        var titles = new ArrayList<String>();
        var request = PageRequest.first(first);
        while (true) {
            var page = lists.list(north, filter, sort, request);
            page.items().forEach(plan -> titles.add(plan.title()));
            if (!page.hasNext()) {
                return titles;
            }
            request = new PageRequest(first, page.end().orElseThrow().text());
        }
    }

    private static PlanFilter words(String words) {
        return new PlanFilter(Set.of(), null, null, null, null, words);
    }

    private static PlanFilter states(PlanState state) {
        return new PlanFilter(Set.of(state), null, null, null, null, "");
    }
}
