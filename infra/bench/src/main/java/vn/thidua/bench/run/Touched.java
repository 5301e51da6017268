package vn.thidua.bench.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.thidua.bench.country.Closure;
import vn.thidua.bench.country.Country;

/** The plans whose sums a run may have moved. */
final class Touched {
    private final Country country;
    private final Closure closure;
    private final Set<Integer> plans = new HashSet<>();

    Touched(Country country) {
        this.country = country;
        this.closure = country.planClosure();
    }

    /** Figures were reported about these plans: their sums and those above them. */
    Touched facts(Collection<Integer> about) {
        for (var plan : about) {
            Arrays.stream(closure.above(plan)).forEach(plans::add);
        }
        return this;
    }

    /** Links of this plan came and went: sums above it, and paths from all below it. */
    Touched links(int plan) {
        Arrays.stream(closure.below().of(plan)).forEach(plans::add);
        return facts(List.of(plan));
    }

    /** Their identifiers, in order. */
    List<UUID> ids() {
        return plans.stream().sorted().map(country::plan).toList();
    }
}
