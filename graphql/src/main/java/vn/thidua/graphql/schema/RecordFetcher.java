package vn.thidua.graphql.schema;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.value.Decimal;

/**
 * Answers a field by the method of the same name: a record's component, or what a type works out of
 * them. A field that has no such method is our mistake and says so, instead of reading as null.
 */
final class RecordFetcher
        implements LightDataFetcher<@Nullable Object>, TrivialDataFetcher<@Nullable Object> {
    private static final ClassValue<Map<String, Method>> METHODS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return new ConcurrentHashMap<>();
                }
            };

    @Override
    public @Nullable Object get(
            GraphQLFieldDefinition field,
            Object thing,
            Supplier<DataFetchingEnvironment> environment)
            throws Exception {
        return property(thing, field.getName());
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) throws Exception {
        return property(environment.getSource(), environment.getFieldDefinition().getName());
    }

    /** What stands at this name of this thing. */
    static @Nullable Object property(@Nullable Object thing, String name) throws Exception {
        return switch (thing) {
            case null -> null;
            case Map<?, ?> map -> map.get(name);
            default -> plain(call(thing, name));
        };
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Optional<?> maybe -> maybe.orElse(null);
            case Decimal figure -> figure.value();
            case null, default -> value;
        };
    }

    private static @Nullable Object call(Object thing, String name) throws Exception {
        var methods = METHODS.get(thing.getClass());
        var method = methods.computeIfAbsent(name, _ -> method(thing.getClass(), name));
        try {
            return method.invoke(thing);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private static Method method(Class<?> type, String name) {
        return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getMethods()))
                .filter(method -> method.getName().equals(name))
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .filter(method -> method.trySetAccessible())
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "%s has no %s(); give it one, or make an ObjectField bean"
                                                .formatted(type.getSimpleName(), name)));
    }
}
