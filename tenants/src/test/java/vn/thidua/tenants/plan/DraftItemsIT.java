package vn.thidua.tenants.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.infra.id.Uuids;
import vn.thidua.infra.testing.AtOnce;
import vn.thidua.infra.testing.House;
import vn.thidua.infra.testing.Sql;
import vn.thidua.platform.access.NotVisible;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.body.PlanHeader;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Comparison;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.content.Target;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.plan.EditAnswer.Conflict;
import vn.thidua.tenants.plan.EditAnswer.NotNow;
import vn.thidua.tenants.plan.EditAnswer.Refused;
import vn.thidua.tenants.plan.EditAnswer.Saved;

@ExtendWith(House.class)
class DraftItemsIT {
    private final PlanCasting casting;
    private final DraftItems items;
    private final DraftTexts texts;
    private final Plans plans;
    private final Sql sql;
    private final Scope north;
    private final Scope south;
    private final PlanId plan;

    DraftItemsIT(PlanCasting casting, DraftItems items, DraftTexts texts, Plans plans, Sql sql) {
        this.casting = casting;
        this.items = items;
        this.texts = texts;
        this.plans = plans;
        this.sql = sql;
        north = casting.agency("North");
        south = casting.agency("South");
        plan = casting.drafted(north, "Kế hoạch");
    }

    @Test
    void keepsItemsInTheOrderInWhichTheyArePut() {
        var first = casting.purpose(north, plan, "một");
        var third = casting.purpose(north, plan, "ba");
        items.add(north, add(null, third.key(), "hai"));

        assertThat(purposes()).containsExactly("một", "hai", "ba");
        items.move(north, new MoveItem(plan, first.key(), 1, null, null));
        assertThat(purposes()).containsExactly("hai", "ba", "một");
    }

    @Test
    void changesWhatAnItemSaysAndNotItsPlace() {
        casting.purpose(north, plan, "một");
        var item = casting.purpose(north, plan, "hai");
        casting.purpose(north, plan, "ba");

        var answer = items.change(north, change(item, 1, "hai, rõ hơn"));

        assertThat(((Saved<PlanItem>) answer).part().revision()).isEqualTo(2);
        assertThat(purposes()).containsExactly("một", "hai, rõ hơn", "ba");
    }

    @Test
    void letsEditorsOfDifferentItemsAllSucceed() {
        var added =
                IntStream.range(0, 8)
                        .mapToObj(place -> casting.purpose(north, plan, "mục " + place))
                        .toList();

        var answers =
                AtOnce.all(
                        added.stream()
                                .map(item -> edit(change(item, 1, item.text() + " đã sửa")))
                                .toList());

        assertThat(answers).allMatch(answer -> answer instanceof Saved);
        assertThat(purposes()).allMatch(text -> text.endsWith("đã sửa"));
    }

    @Test
    void tellsTheSecondEditorOfOneItemWhatStandsThere() {
        var item = casting.purpose(north, plan, "một");

        var answers =
                AtOnce.all(
                        Stream.of("của An", "của Bình", "của Chi", "của Dũng")
                                .map(text -> edit(change(item, 1, text)))
                                .toList());

        var saved = answers.stream().filter(answer -> answer instanceof Saved).toList();
        assertThat(saved).hasSize(1);
        var stored = ((Saved<PlanItem>) saved.getFirst()).part();
        assertThat(answers)
                .filteredOn(answer -> answer instanceof Conflict)
                .hasSize(3)
                .allMatch(answer -> answer.equals(new Conflict<>(stored)));
        assertThat(purposes()).containsExactly(stored.text());
    }

    @Test
    void putsARemovedItemBack() {
        casting.purpose(north, plan, "một");
        var item = casting.purpose(north, plan, "hai");

        items.remove(north, new RemoveItem(plan, item.key(), 1));
        assertThat(purposes()).containsExactly("một");

        var answer = items.restore(north, new RestoreItem(plan, item.key()));
        assertThat(((Saved<PlanItem>) answer).part().revision()).isEqualTo(2);
        assertThat(purposes()).containsExactly("một", "hai");
        assertThat(items.restore(north, new RestoreItem(plan, item.key())))
                .isEqualTo(new Refused<>(List.of(new BodyRefused.ItemUnknown(item.key()))));
    }

    @Test
    void removesNothingThatOthersLieBelow() {
        var parent = casting.purpose(north, plan, "trên");
        var child = saved(items.add(north, add(parent.key(), null, "dưới")));

        assertThat(items.remove(north, new RemoveItem(plan, parent.key(), 1)))
                .isEqualTo(new Refused<>(List.of(new BodyRefused.ItemHasChildren(parent.key()))));
        assertThat(items.move(north, new MoveItem(plan, parent.key(), 1, child.key(), null)))
                .isInstanceOf(Refused.class);
        assertThat(purposes()).containsExactly("trên", "dưới");
    }

    @Test
    void refusesWhatIsNotThere() {
        var ghost = new ItemKey("khong-co");
        var words = words("a");

        assertThat(items.change(north, new ChangeItem(plan, ghost, 1, words, null)))
                .isEqualTo(new Refused<>(List.of(new BodyRefused.ItemUnknown(ghost))));
        assertThat(items.add(north, add(null, ghost, "a")))
                .isEqualTo(new Refused<>(List.of(new BodyRefused.ItemUnknown(ghost))));
        assertThat(items.add(north, add(ghost, null, "a"))).isInstanceOf(Refused.class);
        assertThat(rows()).isZero();
    }

    @Test
    void refusesFiguresThatCannotBeAddedUp() {
        var target =
                new Target(
                        "Tỷ lệ",
                        "x".repeat(61),
                        "%",
                        Comparison.AT_LEAST,
                        null,
                        new Decimal("1.23456"),
                        null,
                        null,
                        null,
                        null);
        var words = new ItemWords(null, null, List.of(), List.of(), target);

        var answer = items.add(north, new AddItem(plan, Section.TARGETS, null, null, words, null));

        assertThat(((Refused<PlanItem>) answer).reasons()).hasSize(2);
        assertThat(rows()).isZero();
    }

    @Test
    void writesTheHeaderAsAnItemOfItsOwn() {
        var header = plans.fetch(north, plan).body().header();
        var changed = titled(header, "Tên mới");

        var answer = texts.change(north, new ChangeHeader(plan, 1, changed));

        assertThat(answer).isEqualTo(new Saved<>(changed.withRevision(2)));
        assertThat(plans.fetch(north, plan).body().header()).isEqualTo(changed.withRevision(2));
        assertThat(plans.fetchPlan(north, plan).title()).isEqualTo("Tên mới");
        assertThat(texts.change(north, new ChangeHeader(plan, 1, header)))
                .isEqualTo(new Conflict<>(changed.withRevision(2)));
        assertThat(texts.change(north, new ChangeHeader(plan, 2, titled(header, "x".repeat(501)))))
                .isInstanceOf(Refused.class);
        assertThat(plans.fetchPlan(north, plan).title()).isEqualTo("Tên mới");
    }

    @Test
    void statesThatASectionIsEmptyOnlyWhileItIs() {
        texts.state(north, new StateSection(plan, Section.FUNDS, true));
        casting.purpose(north, plan, "một");

        assertThat(plans.fetch(north, plan).body().statedNone()).containsExactly(Section.FUNDS);
        assertThat(texts.state(north, new StateSection(plan, Section.PURPOSES, true)))
                .isEqualTo(new Refused<>(List.of(new BodyRefused.StatedNoneButFilled("PURPOSES"))));
        texts.state(north, new StateSection(plan, Section.FUNDS, false));
        assertThat(plans.fetch(north, plan).body().statedNone()).isEmpty();
    }

    @Test
    void editsNothingThatIsSubmitted() {
        var submitted = casting.submitted(north, "Kế hoạch nộp");
        var item = plans.fetch(north, submitted).body().items().getFirst();
        var standing = new Standing(PlanState.SUBMITTED, DraftStage.SUBMITTED, 0);

        assertThat(items.change(north, new ChangeItem(submitted, item.key(), 1, words("a"), null)))
                .isEqualTo(new NotNow<>(standing));
        assertThat(items.remove(north, new RemoveItem(submitted, item.key(), 1)))
                .isEqualTo(new NotNow<>(standing));
        assertThat(texts.state(north, new StateSection(submitted, Section.FUNDS, true)))
                .isEqualTo(new NotNow<>(standing));
        assertThat(plans.fetch(north, submitted).body().items()).containsExactly(item);
    }

    @Test
    void hidesDraftsFromOthers() {
        var item = casting.purpose(north, plan, "một");
        var before = plans.fetch(north, plan);

        assertThatThrownBy(() -> items.add(south, add(null, null, "a")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> items.change(south, change(item, 1, "a")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> items.remove(south, new RemoveItem(plan, item.key(), 1)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> items.move(south, new MoveItem(plan, item.key(), 1, null, null)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> items.restore(south, new RestoreItem(plan, item.key())))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> texts.change(south, new ChangeHeader(plan, 1, PlanHeader.BLANK)))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> texts.state(south, new StateSection(plan, Section.FUNDS, true)))
                .isInstanceOf(NotVisible.class);
        assertThat(plans.fetch(north, plan)).isEqualTo(before);
    }

    private AddItem add(ItemKey parent, ItemKey before, String text) {
        return new AddItem(plan, Section.PURPOSES, parent, before, words(text), null);
    }

    private ChangeItem change(PlanItem item, int expected, String text) {
        return new ChangeItem(plan, item.key(), expected, words(text), null);
    }

    private Callable<EditAnswer<PlanItem>> edit(ChangeItem command) {
        return () -> items.change(north, command);
    }

    private static ItemWords words(String text) {
        return new ItemWords(null, text, List.of(), List.of(), new Purpose(false));
    }

    private static PlanItem saved(EditAnswer<PlanItem> answer) {
        return ((Saved<PlanItem>) answer).part();
    }

    private static PlanHeader titled(PlanHeader header, String title) {
        return new PlanHeader(
                header.revision(),
                title,
                "Chủ đề",
                null,
                header.planAct(),
                header.letterhead(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private List<String> purposes() {
        return plans.fetch(north, plan).body().in(Section.PURPOSES).stream()
                .map(PlanItem::text)
                .toList();
    }

    private long rows() {
        return sql.number(
                "SELECT COUNT(*) FROM plan_item WHERE plan_id = ?", Uuids.bytes(plan.value()));
    }
}
