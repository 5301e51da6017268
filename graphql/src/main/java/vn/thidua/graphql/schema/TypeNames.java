package vn.thidua.graphql.schema;

import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import graphql.schema.TypeResolver;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds the type of a thing behind an interface or union: the type named like its class, or like
 * its class and the one around it ({@code Target.Count} is {@code CountTarget}), or the one that a
 * {@link TypeName} says.
 */
@Singleton
final class TypeNames {
    private final Map<Class<?>, String> named = new HashMap<>();

    TypeNames(List<TypeName> names) {
        names.forEach(name -> named.put(name.javaClass(), name.type()));
    }

    TypeResolver resolver() {
        return environment -> {
            var type = (GraphQLNamedOutputType) environment.getFieldType();
            Object thing = Objects.requireNonNull(environment.getObject());
            return type(thing, environment.getSchema(), type);
        };
    }

    private GraphQLObjectType type(
            Object thing, GraphQLSchema schema, GraphQLNamedOutputType among) {
        return candidates(thing.getClass())
                .map(schema::getObjectType)
                .filter(type -> type != null && belongs(type, among))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "%s is no type of %s; name it so, or add a TypeName bean"
                                                .formatted(thing.getClass(), among.getName())));
    }

    private Stream<String> candidates(Class<?> type) {
        var simple = type.getSimpleName();
        var around = type.getEnclosingClass();
        var plain =
                around == null
                        ? Stream.of(simple)
                        : Stream.of(
                                simple,
                                simple + around.getSimpleName(),
                                around.getSimpleName() + simple);
        return named.containsKey(type) ? Stream.of(named.get(type)) : plain;
    }

    private static boolean belongs(GraphQLObjectType type, GraphQLNamedOutputType among) {
        return switch (among) {
            case GraphQLUnionType union -> union.isPossibleType(type);
            case GraphQLInterfaceType wanted -> implementsIt(type, wanted);
            default -> false;
        };
    }

    private static boolean implementsIt(GraphQLImplementingType type, GraphQLInterfaceType wanted) {
        return type.getInterfaces().stream().anyMatch(i -> i.getName().equals(wanted.getName()));
    }
}
