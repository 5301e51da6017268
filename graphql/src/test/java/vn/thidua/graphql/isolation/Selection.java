package vn.thidua.graphql.isolation;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.stream.Collectors;

/**
 * What is asked of an answer: all plain values of a thing, or of each thing of a list, and those of
 * the things right behind it.
 */
final class Selection {
    private Selection() {}

    private static final int LEVELS = 2;

    /** The selection for a field of this type, in braces; empty for plain values. */
    static String of(GraphQLOutputType type) {
        return of(GraphQLTypeUtil.unwrapAll(type), LEVELS);
    }

    private static String of(GraphQLType type, int levels) {
        if (type instanceof GraphQLUnionType || type instanceof GraphQLInterfaceType) {
            return "{ __typename }";
        }
        if (!(type instanceof GraphQLFieldsContainer fields)) {
            return "";
        }
        var nodes = fields.getFieldDefinition("nodes");
        var inside =
                nodes == null
                        ? fields.getFieldDefinitions().stream()
                                .filter(field -> field.getArguments().isEmpty())
                                .map(field -> inside(field, levels - 1))
                                .collect(Collectors.joining(" "))
                        : inside(nodes, levels);
        return "{ __typename %s }".formatted(inside);
    }

    private static String inside(GraphQLFieldDefinition field, int levels) {
        var type = GraphQLTypeUtil.unwrapAll(field.getType());
        return GraphQLTypeUtil.isLeaf(type) || levels > 0
                ? field.getName() + " " + of(type, levels)
                : "";
    }
}
