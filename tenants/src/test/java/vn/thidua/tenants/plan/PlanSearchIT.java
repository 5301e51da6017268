package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.text.Words.Range;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.publication.FoundIn;
import vn.thidua.platform.publication.FoundText;
import vn.thidua.platform.publication.PlanId;

/** An agency finds its own plans by their words, long before anybody else sees them. */
@ExtendWith(House.class)
class PlanSearchIT {
    private final PlanCasting casting;
    private final PlanSearch search;
    private final Drafts drafts;
    private final DraftItems items;
    private final Amendments amendments;
    private final Scope north;

    PlanSearchIT(
            PlanCasting casting,
            PlanSearch search,
            Drafts drafts,
            DraftItems items,
            Amendments amendments) {
        this.casting = casting;
        this.search = search;
        this.drafts = drafts;
        this.items = items;
        this.amendments = amendments;
        this.north = casting.agency("North");
    }

    @Test
    void findsADraftByWhatItSaysNow() {
        var plan = casting.drafted(north, "Kế hoạch thi đua");
        var item = casting.purpose(north, plan, "Chuyển đổi số");
        assertThat(found("doi so thi du")).containsExactly(plan);
        assertThat(found("Chuyển đổi")).containsExactly(plan);

        items.remove(north, new RemoveItem(plan, item.key(), item.revision()));
        casting.purpose(north, plan, "Cải cách hành chính");

        assertThat(found("chuyen doi")).isEmpty();
        assertThat(found("cai cach")).containsExactly(plan);
    }

    @Test
    void findsAnIssuedPlanByItsNumberAndItsTextInForce() {
        var plan = casting.issued(north, "Thi đua yêu nước");
        amendments.amend(north, new AmendPlan(plan));
        casting.purpose(north, plan, "Chưa ban hành");

        assertThat(found("1 kh stp")).containsExactly(plan);
        assertThat(found("nhan thuc")).as("its purpose").containsExactly(plan);
        assertThat(found("chua ban hanh")).as("of the next version").isEmpty();
    }

    @Test
    void findsWholeSyllablesInAnyOrderAndTheLastOneBegun() {
        var plan = casting.drafted(north, "Đoàn kết, kỷ cương, sáng tạo");

        assertThat(found("cuong doan sa")).containsExactly(plan);
        assertThat(found("doan doan doan")).containsExactly(plan);
        assertThat(found("sa doan")).as("the first is begun only").isEmpty();
        assertThat(found("doan kem")).isEmpty();
        assertThat(found(" , ")).isEmpty();
        assertThat(found("%")).isEmpty();
    }

    @Test
    void putsTheTypedAccentsFirstThenTheTitleThenTheNewest() {
        var item = casting.drafted(north, "Việc khác");
        casting.purpose(north, item, "Kề vai sát cánh");
        var exact = casting.drafted(north, "Kề vai sát cánh");
        var older = casting.drafted(north, "Kế vai, sát cánh");
        var newest = casting.drafted(north, "Sát cánh kế vai");

        assertThat(found("kề vai sát cánh")).containsExactly(exact, newest, older, item);
    }

    @Test
    void showsWhereTheWordsStand() {
        var plan = casting.drafted(north, "Đổi mới cách làm");
        var item = casting.purpose(north, plan, "Tư duy đổi mới");
        casting.purpose(north, plan, "Nêu gương");

        var only = page("doi mo", PageRequest.first(5)).getFirst();

        assertThat(only.matches())
                .extracting(
                        FoundText::place, FoundText::itemKey, FoundText::text, FoundText::ranges)
                .containsExactly(
                        tuple(
                                FoundIn.TITLE,
                                null,
                                "Đổi mới cách làm",
                                List.of(new Range(0, 3), new Range(4, 3))),
                        tuple(
                                FoundIn.ITEM,
                                item.key().value(),
                                "Tư duy đổi mới",
                                List.of(new Range(7, 3), new Range(11, 3))));
    }

    @Test
    void findsNothingOfOthersAndNothingThrownAway() {
        var south = casting.agency("South");
        casting.issued(south, "Của phương Nam");
        drafts.discard(north, new DiscardPlan(casting.drafted(north, "Của phương Nam bỏ đi")));

        assertThat(found("phuong nam")).isEmpty();
        var thrown = new PlanFilter(Set.of(PlanState.DISCARDED), null, null, null, 2026, "nam");
        assertThat(search.find(north, thrown, PageRequest.first(5)).items()).hasSize(1);
        var earlier = new PlanFilter(Set.of(), null, null, null, 2025, "phuong nam");
        assertThat(search.find(south, earlier, PageRequest.first(5)).items()).isEmpty();
    }

    @Test
    void goesOnWhereItStoppedInThreeStatements() {
        var wanted = new ArrayList<PlanId>();
        for (var plan = 0; plan < 5; plan++) {
            wanted.addFirst(casting.drafted(north, "Trồng cây gây rừng"));
        }

        var seen = new ArrayList<PlanId>();
        @Nullable String after = null;
        do {
            var page = search.find(north, words("trong cay"), new PageRequest(2, after));
            page.items().forEach(one -> seen.add(one.plan().id()));
            after = page.hasNext() ? page.end().orElseThrow().text() : null;
        } while (after != null);

        assertThat(seen).isEqualTo(wanted);
        assertThat(Statements.count(() -> found("trong cay"))).isEqualTo(3);
        assertThat(Statements.count(() -> found("khong co"))).isEqualTo(1);
    }

    @Test
    void findsPlansFromBeforeWordsWereKeptByTitleUntilTheyAreTouched() {
        var plan = casting.drafted(north, "Bản cũ xưa");
        casting.purpose(north, plan, "Gieo hạt");
        casting.forgotten(plan);

        assertThat(found("ban cu xu")).containsExactly(plan);
        assertThat(found("gieo hat")).isEmpty();
        casting.purpose(north, plan, "Ươm mầm");
        assertThat(found("gieo hat")).containsExactly(plan);
    }

    @Test
    void readsOverPlansFromBeforeWordsWereKept() {
        var draft = casting.drafted(north, "Bản nháp xưa");
        casting.purpose(north, draft, "Gặt lúa");
        var issued = casting.issued(north, "Bản ban hành xưa");
        casting.forgotten(draft);
        casting.forgotten(issued);
        assertThat(found("gat lua")).isEmpty();

        casting.catchUp(north);

        assertThat(found("gat lua")).containsExactly(draft);
        assertThat(found("nhan thuc xua")).as("its purpose").containsExactly(issued);
        assertThat(found("kh stp xua")).as("its number").containsExactly(issued);
        assertThat(Statements.count(() -> casting.catchUp(north))).isEqualTo(1);
    }

    private List<PlanId> found(String words) {
        return page(words, PageRequest.first(100)).stream().map(one -> one.plan().id()).toList();
    }

    private List<FoundPlan> page(String words, PageRequest request) {
        return search.find(north, words(words), request).items();
    }

    private static PlanFilter words(String words) {
        return new PlanFilter(Set.of(), null, null, null, null, words);
    }
}
