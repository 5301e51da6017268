package vn.thidua.graphql.isolation;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.graphql.testing.Answer;
import vn.thidua.graphql.testing.Person;

/** A field of the API with one of the cases in which it is tried. */
record ApiField(String type, GraphQLFieldDefinition definition, Case how) {
    private static final Map<String, String> ROOTS =
            Map.of(
                    "Query", "%s",
                    "Mutation", "%s",
                    "Oversight", "oversight { %s }",
                    "OwnAgency", "agency { %s }",
                    "Platform", "platform { %s }",
                    "Viewer", "viewer { %s }");

    /** The field, and which of its cases it is. */
    String name() {
        return how.name();
    }

    /** Whether it changes something. */
    boolean writes() {
        return type.equals("Mutation");
    }

    /** Every place for an id in its arguments that fits the case, as a path of names. */
    List<String> places() {
        var found = new ArrayList<String>();
        for (var argument : arguments()) {
            places(argument.getType(), argument.getName(), Set.of(), found);
        }
        found.removeAll(how.left());
        return found;
    }

    private static void places(
            GraphQLType type, String path, Set<String> above, List<String> found) {
        var named = GraphQLTypeUtil.unwrapAll(type);
        if (named.getName().equals("ID")) {
            found.add(path);
        } else if (named instanceof GraphQLInputObjectType object
                && !above.contains(named.getName())) {
            var here = new HashSet<>(above);
            here.add(named.getName());
            for (var field : object.getFields()) {
                places(field.getType(), path + "." + field.getName(), here, found);
            }
        }
    }

    List<GraphQLArgument> arguments() {
        return definition.getArguments();
    }

    /** Asks for it with these variables, on a way that is open to this world. */
    Answer sent(Person person, World world, Map<String, Object> variables) {
        return person.ask(document(world, variables.keySet()), variables);
    }

    /** What is not sent is not declared either, so that defaults hold. */
    private String document(World world, Set<String> sent) {
        var names =
                arguments().stream()
                        .filter(a -> sent.contains(a.getName()))
                        .map(a -> "$%s: %s".formatted(a.getName(), simple(a.getType())))
                        .collect(Collectors.joining(", "));
        var passed =
                sent.stream().map(name -> name + ": $" + name).collect(Collectors.joining(", "));
        var selection = Selection.of(definition.getType());
        var given = passed.isEmpty() ? "" : "(" + passed + ")";
        var asked = "%s%s %s".formatted(definition.getName(), given, selection);
        var operation = writes() ? "mutation" : "query";
        var declared = names.isEmpty() ? "" : "(" + names + ")";
        return "%s%s { %s }".formatted(operation, declared, way(world).formatted(asked));
    }

    private String way(World world) {
        var way = how.way();
        if (way != null) {
            return way.apply(world);
        }
        var root = ROOTS.get(type);
        if (root == null) {
            throw new Things.NoCase("a Case says by within() how to get to a " + type);
        }
        return root;
    }

    private static String simple(GraphQLType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    /** Whether an answer is neither an error nor a refusal. */
    boolean isGiven(Answer answer) {
        if (answer.errorCode() != null) {
            return false;
        }
        return !writes() || answer.list("data." + definition.getName() + ".errors").isEmpty();
    }
}
