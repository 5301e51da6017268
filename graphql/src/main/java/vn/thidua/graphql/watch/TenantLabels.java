package vn.thidua.graphql.watch;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.Caller;
import vn.thidua.platform.access.OperatorScope;
import vn.thidua.platform.access.Scope;

/**
 * Which tenants have a label of their own. Each label is a series for each outcome on each
 * instance, and there may be thousands of tenants: at most fifty are named by their numbers, those
 * that the configuration lists, or else those numbered 1 to 50. All others are one. The same tenant
 * has the same label on every instance and after every start.
 */
@Singleton
final class TenantLabels {
    static final int NAMED_MAX = 50;
    static final String OTHER = "other";
    static final String OPERATOR = "operator";
    static final String NOBODY = "nobody";

    private final Set<Long> named;

    TenantLabels(@Property(name = "thidua.metrics.tenants", defaultValue = "") String numbers) {
        var listed = listed(numbers);
        if (listed.size() > NAMED_MAX) {
            throw new IllegalArgumentException(
                    "thidua.metrics.tenants names more than %d tenants".formatted(NAMED_MAX));
        }
        this.named = listed.isEmpty() ? firstOnes() : listed;
    }

    private static Set<Long> listed(String numbers) {
        return Arrays.stream(numbers.split(","))
                .map(String::strip)
                .filter(number -> !number.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Long> firstOnes() {
        return LongStream.rangeClosed(1, NAMED_MAX).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** The label of whoever asks; nobody if nobody has signed in. */
    String of(@Nullable Caller caller) {
        return switch (caller) {
            case null -> NOBODY;
            case OperatorScope _ -> OPERATOR;
            case Scope scope -> label(scope.tenant().value());
        };
    }

    String label(long tenant) {
        return named.contains(tenant) ? Long.toString(tenant) : OTHER;
    }
}
