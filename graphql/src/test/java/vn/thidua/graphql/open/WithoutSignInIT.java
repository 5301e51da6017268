package vn.thidua.graphql.open;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLImplementingType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.thidua.graphql.testing.Api;
import vn.thidua.infra.testing.House;

/** What somebody who has not signed in comes to, found in the schema: public things, no others. */
@ExtendWith(House.class)
class WithoutSignInIT {
    private static final Map<String, String> ARGUMENTS =
            Map.of("ID", "\"never issued\"", "Int", "1");

    private final GraphQLSchema schema;
    private final Api api;

    WithoutSignInIT(GraphQLSchema schema, Api api) {
        this.schema = schema;
        this.api = api;
    }

    @Test
    void onlyTheseRootFieldsAnswer() {
        var open = new TreeMap<String, Object>();
        for (var field : Objects.requireNonNull(schema.getQueryType()).getFieldDefinitions()) {
            var answer = api.nobody().ask("{ " + document(field) + " }");
            if (answer.errorCode() == null) {
                open.put(field.getName(), String.valueOf(answer.at("data." + field.getName())));
            }
        }

        assertThat(open.keySet()).containsExactly("about", "publicReading", "viewer");
        assertThat(open).containsEntry("viewer", "null");
    }

    @Test
    void nothingThatIsPublicLeadsToWhatIsNot() {
        var reached = reachedFrom("PublicReading");
        var ofDocuments = reachedFrom("PlanDocument");

        assertThat(reached)
                .as("a type that is known by itself leads further than the document it stands in")
                .noneMatch(this::isNode);
        reached.removeAll(ofDocuments);
        assertThat(reached)
                .as("types of public things, beside those of documents")
                .containsExactlyInAnyOrder(
                        "PublicReading",
                        "NoticedAward",
                        "NoticedAwardConnection",
                        "NoticedAwardEdge",
                        "PublicAward",
                        "PublicAwardConnection",
                        "PublicAwardDecision",
                        "PublicAwardDecisionConnection",
                        "PublicAwardDecisionEdge",
                        "PublicAwardEdge",
                        "PublicAwardNotice",
                        "PublicAwardNoticeConnection",
                        "PublicAwardNoticeEdge",
                        "PublicPlan",
                        "PublicPlanConnection",
                        "PublicPlanEdge",
                        "PublicTemplate",
                        "PublicTemplateConnection",
                        "PublicTemplateEdge",
                        "PageInfo");
    }

    private boolean isNode(String type) {
        return schema.getType(type) instanceof GraphQLImplementingType implementing
                && implementing.getInterfaces().stream()
                        .map(GraphQLNamedType::getName)
                        .anyMatch("Node"::equals);
    }

    /** The types with fields to which the fields of a type lead. */
    private Set<String> reachedFrom(String type) {
        var reached = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        open.add(type);
        while (!open.isEmpty()) {
            var name = open.remove();
            switch (schema.getType(name)) {
                case GraphQLUnionType union ->
                        union.getTypes().forEach(member -> open.add(member.getName()));
                case GraphQLImplementingType composite when reached.add(name) ->
                        composite
                                .getFieldDefinitions()
                                .forEach(field -> open.add(unwrapped(field).getName()));
                case null, default -> {
                    // A scalar or an enum leads nowhere; a type seen before adds nothing.
                }
            }
        }
        return reached;
    }

    private static GraphQLNamedType unwrapped(GraphQLFieldDefinition field) {
        return (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType());
    }

    private static String document(GraphQLFieldDefinition field) {
        var arguments =
                field.getArguments().stream()
                        .filter(argument -> GraphQLTypeUtil.isNonNull(argument.getType()))
                        .map(
                                argument ->
                                        argument.getName()
                                                + ": "
                                                + ARGUMENTS.get(
                                                        ((GraphQLNamedType)
                                                                        GraphQLTypeUtil.unwrapAll(
                                                                                argument.getType()))
                                                                .getName()))
                        .collect(Collectors.joining(", "));
        var selected = GraphQLTypeUtil.isLeaf(unwrapped(field)) ? "" : " { __typename }";
        return field.getName() + (arguments.isEmpty() ? "" : "(" + arguments + ")") + selected;
    }
}
