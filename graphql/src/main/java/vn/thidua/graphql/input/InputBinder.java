package vn.thidua.graphql.input;

import jakarta.inject.Singleton;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.failure.BadInput;
import vn.thidua.graphql.node.GlobalIds;
import vn.thidua.platform.body.value.Decimal;

/**
 * Makes records of what clients send. Fields go to components of the same name, ids to their
 * classes, enum values to constants, {@code @oneOf} inputs to the record of that name among those
 * of a sealed interface. What a record's constructor refuses is the client's mistake.
 */
@Singleton
public final class InputBinder {
    private static final int LIST_MAX = 100;

    private final GlobalIds ids;
    private final ClassValue<Constructor<?>> constructors = new RecordConstructors();

    InputBinder(GlobalIds ids) {
        this.ids = ids;
    }

    /** The value of an argument as this type; the path names it in errors. */
    public <T> @Nullable T bind(Class<T> type, @Nullable Object value, List<String> path) {
        return boxed(type).cast(convert(type, value, path));
    }

    /** The items of a list as this type; none if there is no list. */
    public <T> List<T> bindAll(Class<T> type, @Nullable Object value, List<String> path) {
        return value == null
                ? List.of()
                : items(type, value, path).stream().<T>map(boxed(type)::cast).toList();
    }

    private @Nullable Object convert(Type type, @Nullable Object value, List<String> path) {
        return switch (type) {
            case WildcardType wildcard -> convert(wildcard.getUpperBounds()[0], value, path);
            case ParameterizedType generic when value != null -> collection(generic, value, path);
            case Class<?> target when value != null -> single(target, value, path);
            default -> null;
        };
    }

    private Object collection(ParameterizedType type, Object value, List<String> path) {
        var items = items(type.getActualTypeArguments()[0], value, path);
        return type.getRawType() == Set.class ? new LinkedHashSet<>(items) : List.copyOf(items);
    }

    private List<@Nullable Object> items(Type type, Object value, List<String> path) {
        var sent = (List<?>) value;
        if (sent.size() > LIST_MAX) {
            throw new BadInput(path, "a list has at most %d items".formatted(LIST_MAX));
        }
        var items = new ArrayList<@Nullable Object>();
        for (var item : sent) {
            var at = with(path, Integer.toString(items.size()));
            items.add(convert(type, item, at));
        }
        return items;
    }

    private Object single(Class<?> type, Object value, List<String> path) {
        if (ids.knows(type)) {
            return ids.decode(type, value.toString());
        }
        if (type.isEnum()) {
            return constant(type, value.toString());
        }
        if (type.isSealed() && value instanceof Map<?, ?> one) {
            return chosen(type, one, path);
        }
        if (type == Decimal.class && value instanceof BigDecimal figure) {
            return Decimal.of(figure);
        }
        if (type.isRecord() && !type.isInstance(value)) {
            return record(type, value, path);
        }
        return number(type, value);
    }

    private Object record(Class<?> type, Object value, List<String> path) {
        var components = type.getRecordComponents();
        var values = new @Nullable Object[components.length];
        for (var index = 0; index < components.length; index++) {
            var component = components[index];
            var name = component.getName();
            var given = value instanceof Map<?, ?> map ? map.get(name) : value;
            var at = value instanceof Map<?, ?> ? with(path, name) : path;
            values[index] =
                    component.getType() == Given.class
                            ? given(component.getGenericType(), value, name, at)
                            : convert(component.getGenericType(), given, at);
        }
        return construct(type, values, path);
    }

    private Given<?> given(Type type, Object value, String name, List<String> path) {
        var map = (Map<?, ?>) value;
        if (!map.containsKey(name)) {
            return Given.nothing();
        }
        var inner = ((ParameterizedType) type).getActualTypeArguments()[0];
        return new Given<>(true, convert(inner, map.get(name), path));
    }

    private Object construct(Class<?> type, @Nullable Object[] values, List<String> path) {
        try {
            return constructors.get(type).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw new BadInput(path, refused);
            }
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName(), e);
        }
    }

    private Object chosen(Class<?> type, Map<?, ?> one, List<String> path) {
        var choice = one.entrySet().iterator().next();
        var name = choice.getKey().toString();
        var record =
                Stream.of(type.getPermittedSubclasses())
                        .filter(c -> c.getSimpleName().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> noCase(type, name));
        var value = choice.getValue();
        if (value == null) {
            throw new BadInput(with(path, name), "one of the fields has to have a value");
        }
        return single(record, value, with(path, name));
    }

    private static IllegalStateException noCase(Class<?> type, String name) {
        return new IllegalStateException(
                "%s has no case for input field %s".formatted(type.getSimpleName(), name));
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(name))
                .findFirst()
                .orElseThrow(() -> noCase(type, name));
    }

    private static Object number(Class<?> type, Object value) {
        return (type == long.class || type == Long.class) && value instanceof Integer number
                ? Long.valueOf(number)
                : value;
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> boxed(Class<T> type) {
        return (Class<T>) java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    private static List<String> with(List<String> path, String step) {
        return Stream.concat(path.stream(), Stream.of(step)).toList();
    }

    /** The canonical constructor of each record class, found once. */
    private static final class RecordConstructors extends ClassValue<Constructor<?>> {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            var types =
                    Stream.of(type.getRecordComponents())
                            .map(component -> component.getType())
                            .toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
