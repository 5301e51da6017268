package vn.thidua.platform.body.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.RecordFields;
import vn.thidua.platform.body.content.ItemContent;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.platform.body.value.ItemKey;
import vn.thidua.platform.body.value.RoughDate;

/** A record as plain fields: path and text. Lists of plain values are one field. */
final class Leaves {

    private final Map<String, String> leaves = new LinkedHashMap<>();

    private Leaves() {}

    static List<FieldChange> changes(Record before, Record after, Set<String> except) {
        Map<String, String> old = of(before);
        Map<String, String> now = of(after);
        Set<String> fields = new TreeSet<>(old.keySet());
        fields.addAll(now.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String field : fields) {
            if (!except.contains(field) && !Objects.equals(old.get(field), now.get(field))) {
                changes.add(new FieldChange(field, old.get(field), now.get(field)));
            }
        }
        return changes;
    }

    private static Map<String, String> of(Record record) {
        Leaves leaves = new Leaves();
        leaves.walk("", record);
        return leaves.leaves;
    }

    private void walk(String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case ItemKey key -> leaves.put(field, key.value());
            case Decimal decimal -> leaves.put(field, decimal.text());
            case RoughDate date -> leaves.put(field, date.text());
            case Record record -> walkRecord(field, record);
            case Collection<?> entries -> walkList(field, entries);
            default -> leaves.put(field, value.toString());
        }
    }

    private void walkRecord(String field, Record record) {
        String prefix = field.isEmpty() ? "" : field + ".";
        if (record instanceof ItemContent content) {
            leaves.put(prefix + "kind", ItemContent.kindOf(content).name());
        }
        RecordFields.of(record).forEach((name, inner) -> walk(prefix + name, inner));
    }

    private void walkList(String field, Collection<?> entries) {
        if (entries.isEmpty()) {
            return;
        }
        if (entries.iterator().next() instanceof Record) {
            int place = 0;
            for (Object entry : entries) {
                walk(field + "[" + ++place + "]", entry);
            }
        } else {
            leaves.put(field, String.join(", ", entries.stream().map(Object::toString).toList()));
        }
    }
}
