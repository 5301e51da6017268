package vn.thidua.bench.country;

import java.util.Map;
import java.util.Optional;

/**
 * How large a country is.
 *
 * @param tenants its agencies, all of which work on the platform
 * @param plans what they have issued, one yearly plan each and the rest by theme
 * @param facts figures in the ledger about these plans
 */
public record Size(int tenants, int plans, long facts) {
    /** Fewer agencies make no country with all six levels. */
    public static final int TENANTS_MIN = 12;

    private static final int TENANTS_MAX = 5_000;
    private static final int FACTS_OF_PLAN_MIN = 8;
    private static final Map<String, Size> NAMED =
            Map.of(
                    "village", new Size(12, 120, 6_000),
                    "district", new Size(120, 2_400, 240_000),
                    "province", new Size(600, 12_000, 1_200_000),
                    "nation", new Size(5_000, 100_000, 10_000_000));

    public Size {
        if (tenants < TENANTS_MIN || tenants > TENANTS_MAX) {
            throw new IllegalArgumentException("a country has 12 to 5000 tenants, not " + tenants);
        }
        if (plans < tenants) {
            throw new IllegalArgumentException("each tenant has a plan: at least " + tenants);
        }
        if (facts < (long) plans * FACTS_OF_PLAN_MIN) {
            throw new IllegalArgumentException("each plan has eight facts or more");
        }
    }

    /** The size of this name. */
    public static Optional<Size> named(String name) {
        return Optional.ofNullable(NAMED.get(name));
    }
}
