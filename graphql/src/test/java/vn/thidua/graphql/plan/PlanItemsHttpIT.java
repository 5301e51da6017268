package vn.thidua.graphql.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Api;
import vn.thidua.graphql.testing.Person;
import vn.thidua.infra.testing.House;
import vn.thidua.platform.access.Role;
import vn.thidua.tenants.plan.PlanCasting;

/** A draft is written item by item, by several people at once. */
@ExtendWith(House.class)
class PlanItemsHttpIT {
    private static final String ITEM =
            "item { key section parent label text revision kind"
                    + " footnotes { mark text } mapsTo { plan item } content { __typename"
                    + " ... on Target { name measure unit comparison value dueOn }"
                    + " ... on Quota { mode percent scope least most appliesTo }"
                    + " ... on Basis { role document { documentSymbol date issuer } } } }";

    private final Person an;
    private final Person binh;
    private final String kind;
    private String plan = "";

    PlanItemsHttpIT(Api api, PlanCasting casting) {
        var agency = casting.agency("Bac");
        this.an = api.colleague(agency, Role.PLANNER);
        this.binh = api.colleague(agency, Role.PLANNER);
        this.kind = an.ask("{ agency { planKinds { id } } }").text("data.agency.planKinds.0.id");
    }

    @BeforeEach
    void draft() {
        var input = Map.of("kind", kind, "year", 2026, "title", "Đoàn kết, sáng tạo");
        plan = an.mutate("planDraft", input, "plan { id }").text("data.planDraft.plan.id");
    }

    private Answer add(Person person, String section, Map<String, ?> words) {
        var input = Map.of("plan", plan, "section", section, "words", words);
        return person.mutate("planItemAdd", input, ITEM);
    }

    private static Map<String, Object> words(String text, String kind, Map<String, ?> content) {
        return Map.of("text", text, "content", Map.of(kind, content));
    }

    private static Map<String, Object> purpose(String text) {
        return words(text, "purpose", Map.of());
    }

    private Answer change(Person person, String item, int expected, String text) {
        var input =
                Map.of("plan", plan, "item", item, "expected", expected, "words", purpose(text));
        return person.mutate("planItemChange", input, ITEM + " stored { text revision }");
    }

    private Answer document(Person person) {
        return person.ask(
                "query($id: ID!) { agency { plan(id: $id) { document { header { title } statedNone"
                        + " items { key label text parent section content { __typename } } }"
                        + " draftWarnings { code message item } actions } } }",
                Map.of("id", plan));
    }

    private List<Object> texts() {
        return document(an).list("data.agency.plan.document.items").stream()
                .<Object>map(item -> ((Map<?, ?>) item).get("text"))
                .toList();
    }

    @Test
    void keepsWhatAnItemSays() {
        var target =
                Map.of(
                        "name", "Hồ sơ đúng hạn",
                        "measure", "ho-so-dung-han",
                        "unit", "%",
                        "comparison", "AT_LEAST",
                        "value", "95.50",
                        "dueOn", "2026-Q3");
        var words = new HashMap<>(words("Từ 95,5% hồ sơ đúng hạn", "target", target));
        words.put("label", "1.");
        words.put("footnotes", List.of(Map.of("mark", "1", "text", "Theo Luật")));
        words.put("mapsTo", List.of(Map.of("plan", "145/KH-UBND", "item", "2.1")));

        var added = add(an, "TARGETS", words);

        var item = "data.planItemAdd.item.";
        assertThat(added.at(item + "content"))
                .isEqualTo(
                        Map.of(
                                "__typename", "Target",
                                "name", "Hồ sơ đúng hạn",
                                "measure", "ho-so-dung-han",
                                "unit", "%",
                                "comparison", "AT_LEAST",
                                "value", "95.50",
                                "dueOn", "2026-Q3"));
        assertThat(added.at(item + "kind")).isEqualTo("TARGET");
        assertThat(added.at(item + "footnotes.0.text")).isEqualTo("Theo Luật");
        assertThat(added.at(item + "mapsTo.0.item")).isEqualTo("2.1");
        assertThat(texts()).containsExactly("Từ 95,5% hồ sơ đúng hạn");
    }

    @Test
    void twoEditorsOfOneItemGetBothTexts() {
        var first = key(add(an, "PURPOSES", purpose("Một")));
        var second = key(add(an, "PURPOSES", purpose("Hai")));

        var mine = change(an, first, 1, "Một, của An");
        var other = change(binh, second, 1, "Hai, của Bình");
        var late = change(binh, first, 1, "Một, của Bình");

        assertThat(mine.at("data.planItemChange.item.revision")).isEqualTo(2);
        assertThat(other.at("data.planItemChange.item.text")).isEqualTo("Hai, của Bình");
        assertThat(late.at("data.planItemChange.errors.0.code")).isEqualTo("CONFLICT");
        assertThat(late.at("data.planItemChange.stored"))
                .isEqualTo(Map.of("text", "Một, của An", "revision", 2));
        assertThat(texts()).containsExactly("Một, của An", "Hai, của Bình");
    }

    @Test
    void movesTakesOutAndPutsBack() {
        var first = key(add(an, "PURPOSES", purpose("Một")));
        var second = key(add(an, "PURPOSES", purpose("Hai")));
        var before = Map.of("plan", plan, "item", second, "expected", 1, "before", first);
        var under = Map.of("plan", plan, "item", second, "expected", 2, "parent", second);

        var moved = an.mutate("planItemMove", before, "item { revision }");
        var circle = an.mutate("planItemMove", under, "item { revision }");
        var out = Map.of("plan", plan, "item", first, "expected", 1);
        var removed = an.mutate("planItemRemove", out, "item { key }");
        var left = texts();
        var again = an.mutate("planItemRemove", out, "item { key }");
        var back = Map.of("plan", plan, "item", first);
        var restored = an.mutate("planItemRestore", back, "item { text }");

        assertThat(moved.at("data.planItemMove.item.revision")).isEqualTo(2);
        assertThat(circle.at("data.planItemMove.errors.0.code")).isEqualTo("PARENT_CIRCLE");
        assertThat(circle.at("data.planItemMove.errors.0.path"))
                .isEqualTo(List.of("input", "parent"));
        assertThat(removed.at("data.planItemRemove.item.key")).isEqualTo(first);
        assertThat(left).containsExactly("Hai");
        assertThat(again.at("data.planItemRemove.errors.0.code")).isEqualTo("ITEM_UNKNOWN");
        assertThat(restored.at("data.planItemRestore.item.text")).isEqualTo("Một");
        assertThat(texts()).containsExactly("Hai", "Một");
    }

    @Test
    void saysWhatIsWrongWithAnItemAndWhere() {
        var long1 = add(an, "PURPOSES", purpose("a".repeat(10_001)));
        var elsewhere = add(an, "TARGETS", purpose("Một"));
        var percent = Map.of("mode", "PERCENT", "scope", "PER_UNIT", "percent", "120");
        var much = add(an, "QUOTAS", words("Không quá 120%", "quota", percent));

        assertThat(long1.at("data.planItemAdd.errors.0.code")).isEqualTo("TEXT_TOO_LONG");
        assertThat(long1.at("data.planItemAdd.errors.0.path"))
                .isEqualTo(List.of("input", "words", "text"));
        assertThat(elsewhere.at("data.planItemAdd.errors.0.code")).isEqualTo("WRONG_SECTION");
        assertThat(much.errorCode()).isEqualTo("BAD_INPUT");
        assertThat(much.text("errors.0.extensions.argument"))
                .isEqualTo("input.words.content.quota");
        assertThat(much.text("errors.0.message")).contains("120");
        assertThat(texts()).isEmpty();
    }

    private static String key(Answer added) {
        return added.text("data.planItemAdd.item.key");
    }
}
