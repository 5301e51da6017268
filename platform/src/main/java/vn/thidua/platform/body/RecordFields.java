package vn.thidua.platform.body;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record by name. Limits, warnings and differences walk documents with it, so
 * that a new field is covered by all of them on the day it is added.
 */
public final class RecordFields {
    /** The JDK makes components anew, and their accessors with them, whenever it is asked. */
    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    return type.getRecordComponents();
                }
            };

    private RecordFields() {}

    /** The components of {@code record} in the order of its declaration. */
    public static Map<String, @Nullable Object> of(Record record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            fields.put(component.getName(), value(component, record));
        }
        return fields;
    }

    /** What stands in the components, in the order of their declaration. */
    static List<@Nullable Object> values(Record record) {
        var components = COMPONENTS.get(record.getClass());
        var values = new ArrayList<@Nullable Object>(components.length);
        for (RecordComponent component : components) {
            values.add(value(component, record));
        }
        return values;
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(component + " cannot be read", impossible);
        }
    }
}
