package vn.thidua.graphql.field;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a mutation answers: the thing changed, or the errors for which nothing was. */
public final class Payload {
    private final GraphQLObjectType type;
    private final Map<String, Object> values = new HashMap<>();
    private List<UserError> errors = List.of();

    Payload(DataFetchingEnvironment environment) {
        type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(environment.getFieldType());
    }

    /** The same payload with one more of its type's fields. */
    public Payload with(String field, Object thing) {
        if (type.getFieldDefinition(field) == null) {
            throw new IllegalStateException(type.getName() + " has no field " + field);
        }
        values.put(field, thing);
        return this;
    }

    /** The same payload with errors; for mutations that find several at once. */
    public Payload with(List<UserError> errors) {
        this.errors = List.copyOf(errors);
        return this;
    }

    /** Names the field of the input that is in the way: {@code at("input", "number")}. */
    public Payload at(String... path) {
        errors =
                errors.stream()
                        .map(e -> new UserError(e.code(), e.message(), List.of(path)))
                        .toList();
        return this;
    }

    Map<String, Object> asMap() {
        values.put("errors", errors);
        return values;
    }
}
