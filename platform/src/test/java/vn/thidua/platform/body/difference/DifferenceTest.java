package vn.thidua.platform.body.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.body.Bodies;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.content.ContentItem;
import vn.thidua.platform.body.content.MovementKind;
import vn.thidua.platform.body.content.Note;
import vn.thidua.platform.body.content.NoteKind;
import vn.thidua.platform.body.content.Section;

class DifferenceTest {

    private final PlanBody before =
            new Bodies()
                    .header("Kế hoạch", MovementKind.THEMATIC, "2025", "2027")
                    .item("a", "Một", content("x"))
                    .item("b", "Hai", content("x"))
                    .item("c", "Ba", content("x"))
                    .item("a1", "a", "1.1", "Một một", content("x", "y"))
                    .body();

    @Test
    void equalDocumentsDifferInNothing() {
        assertThat(Difference.between(before, before)).isEmpty();
    }

    @Test
    void namesFieldsOfTheHeaderWithBothReadings() {
        PlanBody after =
                new Bodies()
                        .header("Kế hoạch", MovementKind.REGULAR, "2025", "2028")
                        .item("a", "Một", content("x"))
                        .item("b", "Hai", content("x"))
                        .item("c", "Ba", content("x"))
                        .item("a1", "a", "1.1", "Một một", content("x", "y"))
                        .none(Section.FUNDS)
                        .body();

        assertThat(Difference.between(before, after))
                .containsExactly(
                        new Change.HeaderChanged(
                                new FieldChange("movementKind", "THEMATIC", "REGULAR")),
                        new Change.HeaderChanged(new FieldChange("period.end", "2027", "2028")),
                        new Change.SectionStated(Section.FUNDS, true));
    }

    @Test
    void tellsAddedRemovedChangedAndMovedApart() {
        PlanBody after =
                new Bodies()
                        .header("Kế hoạch", MovementKind.THEMATIC, "2025", "2027")
                        .item("new", "Mới", content("x"))
                        .item("c", "Ba", content("x"))
                        .item("a", "Một", content("x"))
                        .item("a1", "c", "1.1", "Một một", content("y"))
                        .body();

        assertThat(Difference.between(before, after).stream().map(DifferenceTest::told))
                .containsExactly(
                        "removed b",
                        "added new",
                        "moved a1",
                        "changed a1 [FieldChange[field=content.tags, before=x, y, after=y]]",
                        "moved a");
    }

    @Test
    void anItemPutInFrontMovesNoOther() {
        PlanBody after =
                new Bodies()
                        .header("Kế hoạch", MovementKind.THEMATIC, "2025", "2027")
                        .item("new", "Mới", content("x"))
                        .item("a", "Một", content("x"))
                        .item("b", "Hai", content("x"))
                        .item("c", "Ba", content("x"))
                        .item("a1", "a", "1.1", "Một một", content("x", "y"))
                        .body();

        assertThat(Difference.between(before, after).stream().map(DifferenceTest::told))
                .containsExactly("added new");
    }

    @Test
    void aChangeOfKindIsReadable() {
        PlanBody one = new Bodies().item("n", "Ghi chú", new Note(NoteKind.REMARK)).body();
        PlanBody other = new Bodies().item("n", "Ghi chú", content("x")).body();

        assertThat(Difference.between(one, other).stream().map(DifferenceTest::told))
                .containsExactly(
                        "moved n",
                        "changed n [FieldChange[field=content.kind, before=NOTE,"
                                + " after=CONTENT_ITEM], FieldChange[field=content.noteKind,"
                                + " before=REMARK, after=null], FieldChange[field=content.tags,"
                                + " before=null, after=x]]");
    }

    private static ContentItem content(String... tags) {
        return new ContentItem(null, List.of(tags), null, null, null, List.of(), null);
    }

    private static String told(Change change) {
        return switch (change) {
            case Change.HeaderChanged(var field) -> "header " + field;
            case Change.SectionStated(var section, var none) -> "stated " + section + " " + none;
            case Change.ItemAdded(var item) -> "added " + item.key();
            case Change.ItemRemoved(var item) -> "removed " + item.key();
            case Change.ItemMoved(var item, var _) -> "moved " + item.key();
            case Change.ItemChanged(var item, var _, var fields) ->
                    "changed " + item.key() + " " + fields;
        };
    }
}
