package vn.thidua.platform.body;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.content.ItemKind;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;
import vn.thidua.platform.body.content.Purpose;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.Attempt;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;

class PlanBodyTest {

    @Test
    void keepsItemsInReadingOrder() {
        PlanBody body =
                made(
                        item("note", Section.NOTES, null, 1),
                        item("second", Section.CONTENT, null, 2),
                        item("below-first", Section.CONTENT, "first", 1),
                        item("first", Section.CONTENT, null, 1));

        assertThat(body.items())
                .extracting(item -> item.key().value())
                .containsExactly("first", "below-first", "second", "note");
        assertThat(body.under(new ItemKey("first"))).hasSize(1);
        assertThat(body.in(Section.CONTENT)).hasSize(3);
    }

    @Test
    void takesTextsUpToTheLimitAndNotBeyond() {
        PlanItem longest = worded("x".repeat(BodyLimits.TEXT_CHARACTERS_MAX));
        PlanItem tooLong = worded("x".repeat(BodyLimits.TEXT_CHARACTERS_MAX + 1));

        assertThat(PlanBody.BLANK.with(longest)).isInstanceOf(Attempt.Made.class);
        assertThat(refusals(PlanBody.BLANK.with(tooLong)))
                .containsExactly(
                        new BodyRefused.TextTooLong(
                                tooLong.key(), "text", BodyLimits.TEXT_CHARACTERS_MAX));
    }

    @Test
    void refusesMoreThanAThousandItems() {
        List<PlanItem> items = new ArrayList<>();
        IntStream.range(0, 1_000).forEach(n -> items.add(item("n" + n, Section.CONTENT, null, n)));

        assertThat(PlanBody.of(PlanHeader.BLANK, items, Set.of())).isInstanceOf(Attempt.Made.class);
        items.add(item("one-more", Section.CONTENT, null, 1));
        assertThat(refusals(PlanBody.of(PlanHeader.BLANK, items, Set.of())))
                .containsExactly(new BodyRefused.TooManyItems(1_000));
    }

    @Test
    void refusesTooMuchTextAltogetherAndTooLongLists() {
        List<PlanItem> items =
                IntStream.rangeClosed(0, 200)
                        .mapToObj(_ -> worded("x".repeat(BodyLimits.TEXT_CHARACTERS_MAX)))
                        .toList();
        ContentItem tagged =
                new ContentItem(
                        null, Collections.nCopies(101, "t"), null, null, null, List.of(), null);
        PlanItem crowded = PlanItem.fresh(Section.CONTENT, 1, null, tagged);

        assertThat(refusals(PlanBody.of(PlanHeader.BLANK, items, Set.of())))
                .containsExactly(new BodyRefused.TooMuchText(2_000_000));
        assertThat(refusals(PlanBody.BLANK.with(crowded)))
                .containsExactly(new BodyRefused.ListTooLong(crowded.key(), "content.tags", 100));
    }

    @Test
    void refusesTreesThatAreNone() {
        PlanItem orphan = item("orphan", Section.CONTENT, "nobody", 1);
        PlanItem egg = item("egg", Section.CONTENT, "hen", 1);
        PlanItem hen = item("hen", Section.CONTENT, "egg", 1);
        PlanItem twice = item("twice", Section.CONTENT, null, 1);

        assertThat(refusals(of(orphan)))
                .containsExactly(
                        new BodyRefused.ParentUnknown(orphan.key(), new ItemKey("nobody")));
        assertThat(refusals(of(egg, hen)))
                .containsExactly(
                        new BodyRefused.ParentCircle(egg.key()),
                        new BodyRefused.ParentCircle(hen.key()));
        assertThat(refusals(of(twice, twice)))
                .containsExactly(new BodyRefused.KeyTwice(twice.key()));
    }

    @Test
    void nestsSixLevelsDeepAndNoDeeper() {
        PlanBody body = PlanBody.BLANK;
        String above = null;
        for (int level = 1; level <= 6; level++) {
            body = madeOf(body.with(item("l" + level, Section.CONTENT, above, 1)));
            above = "l" + level;
        }

        assertThat(refusals(body.with(item("l7", Section.CONTENT, "l6", 1))))
                .containsExactly(new BodyRefused.NestedTooDeep(new ItemKey("l7"), 6));
    }

    @Test
    void keepsEachKindInItsSectionExceptNotes() {
        PlanItem purpose = PlanItem.fresh(Section.CONTENT, 1, "Mục đích", new Purpose(false));
        PlanItem note = PlanItem.fresh(Section.CONTENT, 1, "Tiêu đề", new Note(NoteKind.HEADING));

        assertThat(refusals(of(purpose)))
                .containsExactly(new BodyRefused.WrongSection(purpose.key(), "CONTENT"));
        assertThat(of(note)).isInstanceOf(Attempt.Made.class);
    }

    @Test
    void refusesASectionThatIsStatedEmptyAndFilled() {
        PlanBody body = madeOf(PlanBody.BLANK.withStatedNone(Set.of(Section.CONTENT)));

        assertThat(refusals(body.with(item("a", Section.CONTENT, null, 1))))
                .containsExactly(new BodyRefused.StatedNoneButFilled("CONTENT"));
    }

    @Test
    void removesOnlyWhatIsThereAndHasNothingBelow() {
        PlanBody body =
                made(item("a", Section.CONTENT, null, 1), item("b", Section.CONTENT, "a", 1));

        assertThat(refusals(body.without(new ItemKey("a"))))
                .containsExactly(new BodyRefused.ItemHasChildren(new ItemKey("a")));
        assertThat(refusals(body.without(new ItemKey("c"))))
                .containsExactly(new BodyRefused.ItemUnknown(new ItemKey("c")));
        assertThat(madeOf(body.without(new ItemKey("b"))).items()).hasSize(1);
    }

    @Test
    void namesEveryKindInJsonAsInTheEnum() {
        assertThat(
                        Arrays.stream(ItemContent.class.getAnnotation(JsonSubTypes.class).value())
                                .map(JsonSubTypes.Type::name))
                .containsExactly(
                        Arrays.stream(ItemKind.values()).map(Enum::name).toArray(String[]::new));
    }

    private static PlanItem worded(String text) {
        return PlanItem.fresh(Section.NOTES, 1, text, new Note(NoteKind.REMARK));
    }

    private static PlanItem item(
            String key, Section section, @Nullable String parent, int position) {
        return new PlanItem(
                new ItemKey(key),
                section,
                parent == null ? null : new ItemKey(parent),
                position,
                null,
                null,
                List.of(),
                null,
                1,
                List.of(),
                section == Section.NOTES
                        ? new Note(NoteKind.REMARK)
                        : new ContentItem(null, List.of(), null, null, null, List.of(), null));
    }

    private static Attempt<PlanBody> of(PlanItem... items) {
        return PlanBody.of(PlanHeader.BLANK, List.of(items), Set.of());
    }

    private static PlanBody made(PlanItem... items) {
        return madeOf(of(items));
    }

    private static PlanBody madeOf(Attempt<PlanBody> attempt) {
        return ((Attempt.Made<PlanBody>) attempt).value();
    }

    private static List<BodyRefused> refusals(Attempt<PlanBody> attempt) {
        return ((Attempt.Refused<PlanBody>) attempt).reasons();
    }
}
