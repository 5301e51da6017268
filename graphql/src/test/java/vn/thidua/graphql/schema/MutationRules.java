package vn.thidua.graphql.schema;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.graphql.message.Languages;

/** What every mutation has of its own; gives what is missing. */
final class MutationRules {
    private static final Set<String> VERBS =
            Set.of(
                    "create", "make", "add", "update", "change", "edit", "set", "delete", "remove",
                    "get", "fetch", "submit", "approve", "send", "close", "cancel");
    private static final String WORD = "[a-z]+";

    private final GraphQLSchema schema;

    MutationRules(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** A name of noun then verb, one input, one payload with errors and codes of its own. */
    List<String> incomplete() {
        var found = new ArrayList<String>();
        mutations().forEach(mutation -> incomplete(mutation, found));
        return found;
    }

    private void incomplete(GraphQLFieldDefinition mutation, List<String> found) {
        var name = mutation.getName();
        var type = typeName(name);
        var first = name.replaceAll("[A-Z].*", "");
        if (!first.matches(WORD) || first.equals(name) || VERBS.contains(first)) {
            found.add(name + " is not named noun then verb");
        }
        var input = mutation.getArgument("input");
        if (mutation.getArguments().size() != 1
                || input == null
                || !print(input.getType()).equals(type + "Input!")) {
            found.add("%s needs the one argument input: %sInput!".formatted(name, type));
        }
        if (!print(mutation.getType()).equals(type + "Payload")) {
            found.add("%s answers %sPayload, which may be null".formatted(name, type));
        }
        field(type + "Payload", "errors", "[%sError!]!".formatted(type), found);
        field(type + "Error", "code", "%sErrorCode!".formatted(type), found);
        if (schema.getObjectType(type + "Error") instanceof GraphQLObjectType error
                && error.getInterfaces().stream().noneMatch(i -> i.getName().equals("UserError"))) {
            found.add(type + "Error implements UserError");
        }
    }

    private void field(String type, String field, String answered, List<String> found) {
        var definition =
                schema.getObjectType(type) instanceof GraphQLObjectType object
                        ? object.getField(field)
                        : null;
        if (definition == null || !print(definition.getType()).equals(answered)) {
            found.add("%s needs %s: %s".formatted(type, field, answered));
        }
    }

    /** A text in both languages for every code with which a mutation refuses. */
    List<String> speechless(BiFunction<Locale, String, Boolean> hasText) {
        var found = new ArrayList<String>();
        for (var mutation : mutations()) {
            if (schema.getType(typeName(mutation.getName()) + "ErrorCode")
                    instanceof GraphQLEnumType codes) {
                for (var code : codes.getValues()) {
                    var key = mutation.getName() + "." + code.getName();
                    var ofDocuments = "refusal." + joined(code.getName());
                    List.of(Languages.VIETNAMESE, Languages.ENGLISH).stream()
                            .filter(language -> !hasText.apply(language, key))
                            .filter(language -> !hasText.apply(language, ofDocuments))
                            .forEach(
                                    language ->
                                            found.add("no text %s in %s".formatted(key, language)));
                }
            }
        }
        return found;
    }

    private static String joined(String code) {
        return Stream.of(code.toLowerCase(Locale.ROOT).split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private List<GraphQLFieldDefinition> mutations() {
        @Nullable GraphQLObjectType root = schema.getMutationType();
        return root == null ? List.of() : root.getFields();
    }

    private static String typeName(String mutation) {
        return mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    }

    private static String print(graphql.schema.GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }
}
