package vn.thidua.graphql.schema;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.util.Locale;
import java.util.function.Function;

/**
 * A scalar that is a text outside and a value inside.
 *
 * @param <T> the value's class
 */
final class Texts<T> implements Coercing<T, String> {
    private final Class<T> type;
    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final String looks;

    /**
     * @param looks what a text has to look like, to tell clients
     */
    Texts(Class<T> type, Function<String, T> parse, Function<T, String> print, String looks) {
        this.type = type;
        this.parse = parse;
        this.print = print;
        this.looks = looks;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale language) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException(
                    "a %s is needed, not a %s"
                            .formatted(type.getSimpleName(), value.getClass().getSimpleName()));
        }
        return print.apply(type.cast(value));
    }

    @Override
    public T parseValue(Object value, GraphQLContext context, Locale language) {
        try {
            if (value instanceof String text) {
                return parse.apply(text);
            }
        } catch (RuntimeException malformed) {
            throw new CoercingParseValueException("Expected " + looks + ".", malformed);
        }
        throw new CoercingParseValueException("Expected " + looks + ".");
    }

    @Override
    public T parseLiteral(
            Value<?> value, CoercedVariables variables, GraphQLContext context, Locale language) {
        try {
            if (value instanceof StringValue text && text.getValue() != null) {
                return parse.apply(text.getValue());
            }
        } catch (RuntimeException malformed) {
            throw new CoercingParseLiteralException("Expected " + looks + ".", malformed);
        }
        throw new CoercingParseLiteralException("Expected " + looks + ".");
    }

    @Override
    public Value<?> valueToLiteral(Object value, GraphQLContext context, Locale language) {
        return StringValue.of(
                value instanceof String text ? text : serialize(value, context, language));
    }
}
