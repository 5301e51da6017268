package vn.thidua.platform.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.ItemKey;

/** Finds everything for which a document has to be refused as a whole. */
final class BodyRules {

    private final List<BodyRefused> refusals = new ArrayList<>();
    private int characters;

    private BodyRules() {}

    static List<BodyRefused> refusals(
            PlanHeader header, List<PlanItem> items, Set<Section> statedNone) {
        BodyRules rules = new BodyRules();
        if (items.size() > BodyLimits.ITEMS_MAX) {
            return List.of(new BodyRefused.TooManyItems(BodyLimits.ITEMS_MAX));
        }
        rules.measure(null, header);
        items.forEach(item -> rules.measure(item.key(), item));
        if (rules.characters > BodyLimits.BODY_CHARACTERS_MAX) {
            rules.refusals.add(new BodyRefused.TooMuchText(BodyLimits.BODY_CHARACTERS_MAX));
        }
        rules.places(items, statedNone);
        rules.tree(items);
        return List.copyOf(rules.refusals);
    }

    private void measure(@Nullable ItemKey item, Record record) {
        BodySize measured = BodySize.of(record);
        characters += measured.characters();
        if (measured.exceedsLimits()) {
            tooLong(item, record);
        }
    }

    private void tooLong(@Nullable ItemKey item, Record record) {
        for (BodyTexts.FieldText text : BodyTexts.of(record)) {
            if (text.text().length() > BodyLimits.TEXT_CHARACTERS_MAX) {
                refusals.add(
                        new BodyRefused.TextTooLong(
                                item, text.field(), BodyLimits.TEXT_CHARACTERS_MAX));
            }
        }
        for (BodyTexts.FieldSize size : BodyTexts.sizesOf(record)) {
            if (size.entries() > BodyLimits.ENTRIES_MAX) {
                refusals.add(
                        new BodyRefused.ListTooLong(item, size.field(), BodyLimits.ENTRIES_MAX));
            }
        }
    }

    private void places(List<PlanItem> items, Set<Section> statedNone) {
        Set<Section> filled = new HashSet<>();
        for (PlanItem item : items) {
            filled.add(item.section());
            if (!item.kind().fits(item.section())) {
                refusals.add(new BodyRefused.WrongSection(item.key(), item.section().name()));
            }
        }
        for (Section section : statedNone) {
            if (filled.contains(section)) {
                refusals.add(new BodyRefused.StatedNoneButFilled(section.name()));
            }
        }
    }

    private void tree(List<PlanItem> items) {
        Map<ItemKey, PlanItem> byKey = new HashMap<>();
        for (PlanItem item : items) {
            if (byKey.put(item.key(), item) != null) {
                refusals.add(new BodyRefused.KeyTwice(item.key()));
            }
        }
        for (PlanItem item : items) {
            climb(item, byKey);
        }
    }

    private void climb(PlanItem item, Map<ItemKey, PlanItem> byKey) {
        Set<ItemKey> passed = new HashSet<>(Set.of(item.key()));
        ItemKey parent = item.parent();
        while (parent != null) {
            PlanItem above = byKey.get(parent);
            if (above == null) {
                refusals.add(new BodyRefused.ParentUnknown(item.key(), parent));
                return;
            }
            if (!passed.add(parent)) {
                refusals.add(new BodyRefused.ParentCircle(item.key()));
                return;
            }
            parent = above.parent();
        }
        if (passed.size() > BodyLimits.LEVELS_MAX) {
            refusals.add(new BodyRefused.NestedTooDeep(item.key(), BodyLimits.LEVELS_MAX));
        }
    }
}
