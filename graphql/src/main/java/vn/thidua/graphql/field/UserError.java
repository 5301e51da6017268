package vn.thidua.graphql.field;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a mutation has been refused.
 *
 * @param code one of the mutation's own codes
 * @param message a text for people, in the language of the request
 * @param path the field of the input that stands in the way; absent if it is none alone
 */
public record UserError(Enum<?> code, String message, @Nullable List<String> path) {}
