package vn.thidua.platform.rulebook.quota;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.EmployeeCategory;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.rulebook.rule.QuotaPolicy;

/**
 * How one quota is reckoned: as the plan says, and where it is silent as the nearest rule says, and
 * where there is none as the words "not more than" have it: cut down, nothing for less than one,
 * nothing handed on, everybody counted.
 */
public record QuotaTerms(
        Rounding rounding,
        boolean floorToOne,
        boolean transferable,
        Set<EmployeeCategory> categories) {
    public QuotaTerms {
        categories = Set.copyOf(categories);
    }

    /** The terms of a quota; policies come from the top down. */
    public static QuotaTerms of(Quota quota, Collection<QuotaPolicy> policies) {
        var categories = nearest(policies, p -> p.categories().isEmpty() ? null : p.categories());
        return new QuotaTerms(
                first(quota.rounding(), nearest(policies, QuotaPolicy::rounding), Rounding.DOWN),
                first(quota.floorToOne(), nearest(policies, QuotaPolicy::floorToOne), false),
                first(quota.transferable(), nearest(policies, QuotaPolicy::transferable), false),
                categories == null ? EnumSet.allOf(EmployeeCategory.class) : categories);
    }

    private static <T> T first(@Nullable T plan, @Nullable T policy, T otherwise) {
        return plan != null ? plan : policy != null ? policy : otherwise;
    }

    private static <T> @Nullable T nearest(
            Collection<QuotaPolicy> policies, Function<QuotaPolicy, @Nullable T> part) {
        return policies.stream()
                .map(part)
                .filter(Objects::nonNull)
                .reduce((above, below) -> below)
                .orElse(null);
    }
}
