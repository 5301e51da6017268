package vn.thidua.bench.country;

import java.util.List;

/**
 * What plans aim at: each has two targets, an amount and a share, which serve those of the first
 * plan that it answers where figures cross. Targets are numbered by plan: 2p and 2p + 1.
 */
public final class Targets {
    /** How many a plan has. */
    public static final int EACH = 2;

    private final Plans plans;

    Targets(Plans plans) {
        this.plans = plans;
    }

    /** How many there are. */
    public int count() {
        return plans.count() * EACH;
    }

    /** The plan that has it. */
    public int plan(int target) {
        return target / EACH;
    }

    /** Whether it is a share and not an amount. */
    public boolean isShare(int target) {
        return target % EACH == 1;
    }

    /** What it serves. Text does not travel between targets. */
    public List<Upward> upward(int target) {
        return plans.upward(plan(target)).stream()
                .filter(link -> link.first() && link.crosses().carriesFigures())
                .map(link -> link.between(target, link.parent() * EACH + target % EACH))
                .toList();
    }
}
