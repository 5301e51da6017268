package vn.thidua.graphql.field;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Caller;

/**
 * Who asks, and in which language the answer's texts are.
 *
 * @param caller who has signed in; absent for those who have not
 * @param language Vietnamese or English
 */
public record RequestContext(@Nullable Caller caller, Locale language) {}
