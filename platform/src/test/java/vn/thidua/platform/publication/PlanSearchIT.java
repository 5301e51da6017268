package vn.thidua.platform.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.page.PageRequest;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.infra.testing.Statements;
import vn.thidua.infra.text.Words.Range;
import vn.thidua.platform.access.Casting;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.BodyCodec;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.graph.Carries;
import vn.thidua.platform.graph.Connect;
import vn.thidua.platform.graph.Graph;
import vn.thidua.platform.graph.NodeId;

/** Published plans are found by their words, by those who may see them. */
@ExtendWith(House.class)
class PlanSearchIT {
    private final Casting.Cast cast;
    private final Publications publications;
    private final PlanSearch search;
    private final SearchCatchUp catchUp;
    private final BodyCodec codec;
    private final Graph graph;
    private final Sql sql;

    PlanSearchIT(
            Casting casting,
            Publications publications,
            PlanSearch search,
            SearchCatchUp catchUp,
            BodyCodec codec,
            Graph graph,
            Sql sql) {
        this.cast = casting.cast();
        this.publications = publications;
        this.search = search;
        this.catchUp = catchUp;
        this.codec = codec;
        this.graph = graph;
        this.sql = sql;
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    chuyen doi so,    true
                    Chuyển đổi số,    true
                    so chuyen do,     true
                    chuyen do so,     false
                    doan ket,         true
                    12 kh stp,        true
                    12/KH-STP,        true
                    nang cao ky nang, true
                    nang,             true
                    nâng cao tay ngh, false
                    """)
    void findsAllSyllablesAndTheBeginningOfTheLast(String words, boolean found) {
        var plan = ours("Chuyển đổi số", "Đoàn kết", "Nâng cao kỹ năng");

        assertThat(found(cast.north(), words).contains(plan)).isEqualTo(found);
    }

    @Test
    void putsTheTypedAccentsFirstThenTheTitleThenTheLatest() {
        var items = ours("Việc khác", null, "Kề vai sát cánh");
        var theme = ours("Phong trào", "Kế vai sát cánh");
        var other = ours("Kế vai sát cánh", null);
        var exact = ours("Kề vai sát cánh", null);
        var later = Issued.by(cast.north(), "Kế vai, sát cánh").on(LocalDate.of(2027, 1, 1));
        var latest = later.in(publications, cast.north());

        assertThat(found(cast.north(), "kề vai sát cánh"))
                .containsExactly(exact, latest, other, theme, items);
    }

    @Test
    void showsWhereTheWordsStand() {
        ours("Đổi mới cách làm", "Kỷ cương", "Nêu gương người tốt", "Đổi mới tư duy");

        var only = page(cast.north(), "doi mo", PageRequest.first(5)).getFirst();

        assertThat(only.matches())
                .extracting(FoundText::place, FoundText::text, FoundText::ranges)
                .containsExactly(
                        tuple(
                                FoundIn.TITLE,
                                "Đổi mới cách làm",
                                List.of(new Range(0, 3), new Range(4, 3))),
                        tuple(
                                FoundIn.ITEM,
                                "Đổi mới tư duy",
                                List.of(new Range(0, 3), new Range(4, 3))));
    }

    @Test
    void showsItemsInReadingOrder() {
        var items = new String[] {"Bến đò một", "Bến đò hai", "Bến đò ba", "Bến đò bốn"};
        ours("Sang sông", null, items);

        var only = page(cast.north(), "ben do", PageRequest.first(5)).getFirst();

        assertThat(only.matches()).extracting(FoundText::text).containsExactly(items);
    }

    @Test
    void isForThoseWhoSeeThePlan() {
        var hidden = Issued.by(cast.north(), "Kín đáo vô cùng").to(Audience.OWN_AGENCY);
        var plan = hidden.in(publications, cast.north());
        var open = Issued.by(cast.ministry(), "Kín đáo nhưng mở").to(Audience.ALL_AGENCIES);
        var forAll = open.in(publications, cast.ministry());

        assertThat(found(cast.north(), "kin dao")).containsExactly(forAll, plan);
        assertThat(found(cast.south(), "kin dao")).containsExactly(forAll);
        assertThat(found(cast.stranger(), "kin dao")).containsExactly(forAll);
        assertThat(found(cast.ministry(), "kin dao")).containsExactly(forAll);
        assertThat(found(cast.south(), "kin")).doesNotContain(plan);
    }

    @Test
    void findsNoItemsOfATextThatTheCallerMayNotRead() {
        var top = Issued.by(cast.ministry(), "Toàn ngành").in(publications, cast.ministry());
        var below = Issued.by(cast.north(), "Của Sở").to(Audience.OWN_AGENCY);
        var plan = below.calling("Bí mật ngăn kéo").in(publications, cast.north());
        var figures = new Connect(NodeId.of(plan), NodeId.of(top), Carries.FIGURES);
        graph.connect(cast.north(), figures);

        assertThat(found(cast.north(), "bi mat ngan keo")).containsExactly(plan);
        assertThat(found(cast.ministry(), "bi mat ngan keo")).isEmpty();
        assertThat(found(cast.ministry(), "keo")).isEmpty();
        var byTitle = page(cast.ministry(), "cua so", PageRequest.first(5));
        assertThat(byTitle).extracting(one -> one.plan().id()).contains(plan);
        assertThat(byTitle)
                .allSatisfy(
                        one ->
                                assertThat(one.matches())
                                        .noneMatch(text -> text.place() == FoundIn.ITEM));
    }

    @Test
    void findsHoweverAccentsAreWritten() {
        var plan = ours(Normalizer.normalize("Gương mẫu ở xã Đường", Normalizer.Form.NFD), null);

        assertThat(found(cast.north(), "Gương mẫu ở xã đườ")).containsExactly(plan);
        assertThat(found(cast.north(), "guong mau o xa duo")).containsExactly(plan);
    }

    @Test
    void forgetsTheWordsOfAnEarlierVersion() {
        var first = Issued.by(cast.north(), "Tên cũ rích").calling("Mục cũ rích");
        var plan = first.in(publications, cast.north());
        var next = Issued.by(cast.north(), "Tên mới tinh").calling("Mục mới tinh");
        next.of(plan).version(2).in(publications, cast.north());

        assertThat(found(cast.north(), "cu rich")).isEmpty();
        assertThat(found(cast.north(), "moi tinh")).containsExactly(plan);
    }

    @Test
    void findsWhatWasPublishedBeforeWordsWereKept() {
        var text = new Bodies().item("purpose", "Gieo hạt giống", new Purpose(false)).body();
        var plan =
                Issued.by(cast.north(), "Bản cũ xưa")
                        .saying(new SealedBody(PlanBody.FORMAT, codec.write(text)))
                        .in(publications, cast.north());
        var id = Uuids.bytes(plan.value());
        sql.run("DELETE FROM published_syllable WHERE plan_id = ?", (Object) id);
        assertThat(found(cast.north(), "ban cu xua")).isEmpty();

        catchUp.goOn(SearchCatchUp.BEGINNING, 100);

        assertThat(found(cast.north(), "ban cu xua")).containsExactly(plan);
        assertThat(found(cast.north(), "gieo hat gio")).containsExactly(plan);
        assertThat(catchUp.goOn(SearchCatchUp.BEGINNING, 100)).isEmpty();
    }

    @Test
    void letsTheFilterThroughAndGoesOnWhereItStopped() {
        var wanted = new ArrayList<PlanId>();
        for (var day = 5; day > 0; day--) {
            var plan = Issued.by(cast.north(), "Trồng cây gây rừng").on(LocalDate.of(2031, 1, day));
            wanted.add(plan.in(publications, cast.north()));
        }
        Issued.by(cast.north(), "Trồng cây gây rừng")
                .on(LocalDate.of(2030, 1, 1))
                .in(publications, cast.north());
        var filter = new PlanFilter(Set.of(), null, 2031, "trong cay");

        var seen = new ArrayList<PlanId>();
        @Nullable String after = null;
        do {
            var page = search.find(cast.north(), filter, new PageRequest(2, after));
            page.items().forEach(one -> seen.add(one.plan().id()));
            after = page.hasNext() ? page.end().orElseThrow().text() : null;
        } while (after != null);

        assertThat(seen).isEqualTo(wanted);
    }

    @Test
    void findsNothingForNoWords() {
        ours("Có tên", null);

        assertThat(found(cast.north(), " , ")).isEmpty();
    }

    @Test
    void asksAsOftenHoweverMuchThereIs() {
        ours("Một hai ba", null, "Mục một hai");
        var few = Statements.count(() -> found(cast.north(), "mot hai ba"));
        for (var more = 0; more < 12; more++) {
            ours("Một hai ba", null, "Mục một hai");
        }
        var many = Statements.count(() -> found(cast.north(), "mot hai ba"));

        assertThat(few).as("three syllables counted, plans, items").isEqualTo(5);
        assertThat(many).isEqualTo(few);
        assertThat(Statements.count(() -> found(cast.north(), "mot"))).isEqualTo(3);
    }

    private PlanId ours(String title, @Nullable String theme, String... items) {
        var plan = Issued.by(cast.north(), title);
        return (theme == null ? plan : plan.about(theme))
                .calling(items)
                .in(publications, cast.north());
    }

    private List<PlanId> found(Scope scope, String words) {
        return page(scope, words, PageRequest.first(100)).stream()
                .map(one -> one.plan().id())
                .toList();
    }

    private List<FoundPlan> page(Scope scope, String words, PageRequest request) {
        return search.find(scope, PlanFilter.ALL.looking(words), request).items();
    }
}
