package vn.thidua.graphql.input;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import jakarta.inject.Singleton;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.graphql.node.GlobalIds;

/** Compares an input of the schema with the record that it is bound to, when the program starts. */
@Singleton
public final class InputShapes {
    private final GlobalIds ids;

    InputShapes(GlobalIds ids) {
        this.ids = ids;
    }

    /** Adds to the list what does not fit. */
    public void compare(GraphQLInputObjectType input, Class<?> type, List<String> found) {
        object(input, type, found, new HashSet<>());
    }

    private void object(
            GraphQLInputObjectType input, Class<?> type, List<String> found, Set<String> seen) {
        if (!seen.add(input.getName() + type.getName())) {
            return; // An input that contains itself.
        }
        if (input.isOneOf()) {
            cases(input, type, found, seen);
        } else if (type.isRecord()) {
            components(input, type, found, seen);
        } else {
            found.add("%s is bound to %s, no record".formatted(input.getName(), type.getName()));
        }
    }

    private void components(
            GraphQLInputObjectType input, Class<?> type, List<String> found, Set<String> seen) {
        var fields = input.getFields().stream().map(f -> f.getName()).collect(Collectors.toSet());
        for (var component : type.getRecordComponents()) {
            var field = input.getField(component.getName());
            if (field == null) {
                found.add(no(input, component.getName(), type));
            } else {
                component(input, field, component, found, seen);
            }
            fields.remove(component.getName());
        }
        fields.forEach(
                f -> found.add("%s.%s is not read by %s".formatted(input.getName(), f, type)));
    }

    private void component(
            GraphQLInputObjectType input,
            GraphQLInputObjectField field,
            RecordComponent component,
            List<String> found,
            Set<String> seen) {
        var mayBeMissing =
                GraphQLTypeUtil.isNullable(field.getType()) && !field.hasSetDefaultValue();
        if (component.getType().isPrimitive() && mayBeMissing) {
            found.add(
                    "%s.%s may be missing, its component is a %s"
                            .formatted(input.getName(), field.getName(), component.getType()));
        }
        var type = component.getGenericType();
        var inner = component.getType() == Given.class ? argument(type) : type;
        value(field.getType(), inner, input.getName() + "." + field.getName(), found, seen);
    }

    private void cases(
            GraphQLInputObjectType input, Class<?> type, List<String> found, Set<String> seen) {
        var records = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0];
        for (var field : input.getFields()) {
            Stream.of(records)
                    .filter(record -> record.getSimpleName().equalsIgnoreCase(field.getName()))
                    .findFirst()
                    .ifPresentOrElse(
                            r -> value(field.getType(), r, input.getName(), found, seen),
                            () -> found.add(no(input, field.getName(), type)));
        }
    }

    private void value(
            GraphQLInputType schemaType,
            Type javaType,
            String where,
            List<String> found,
            Set<String> seen) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(schemaType);
        if (type instanceof GraphQLList list) {
            value((GraphQLInputType) list.getWrappedType(), argument(javaType), where, found, seen);
        } else if (javaType instanceof Class<?> target) {
            single(type, target, where, found, seen);
        }
    }

    private void single(
            GraphQLType type, Class<?> target, String where, List<String> found, Set<String> seen) {
        switch (type) {
            case GraphQLInputObjectType input -> object(input, target, found, seen);
            case GraphQLEnumType values -> constants(values, target, where, found);
            default -> {
                var idUnknown =
                        GraphQLTypeUtil.simplePrint(type).equals("ID")
                                && !ids.knows(target)
                                && !isCaseOfId(target);
                if (idUnknown && target != String.class) {
                    found.add("%s is an ID, but no IdKind has %s".formatted(where, target));
                }
            }
        }
    }

    /** A case of a sealed form that holds nothing but an id. */
    private boolean isCaseOfId(Class<?> target) {
        return target.isRecord()
                && target.getRecordComponents().length == 1
                && ids.knows(target.getRecordComponents()[0].getType());
    }

    private static void constants(
            GraphQLEnumType type, Class<?> target, String where, List<String> found) {
        var names =
                target.isEnum()
                        ? Stream.of(target.getEnumConstants())
                                .map(c -> ((Enum<?>) c).name())
                                .collect(Collectors.toSet())
                        : Set.<String>of();
        type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .filter(name -> !names.contains(name))
                .forEach(n -> found.add("%s: %s has no %s".formatted(where, target, n)));
    }

    private static Type argument(Type type) {
        return switch (type) {
            case ParameterizedType generic -> argumentOf(generic.getActualTypeArguments()[0]);
            default -> Object.class;
        };
    }

    private static Type argumentOf(Type type) {
        return type instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : type;
    }

    private static String no(GraphQLInputObjectType input, String field, Class<?> type) {
        return "%s and %s do not agree on %s"
                .formatted(input.getName(), type.getSimpleName(), field);
    }
}
