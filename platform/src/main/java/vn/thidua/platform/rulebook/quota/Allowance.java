package vn.thidua.platform.rulebook.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.content.Quota;
import vn.thidua.platform.body.content.Rounding;
import vn.thidua.platform.body.value.Decimal;

/**
 * How many a quota allows.
 *
 * @param least fewer are warned of and not refused; 0 where nothing is said
 * @param most more are refused
 * @param share the exact share before it was cut; absent for plain numbers
 * @param rule which rule gave the number
 */
public record Allowance(int least, int most, @Nullable Decimal share, QuotaRule rule) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * How many a quota of a plan allows; nothing if its numbers are handed out later.
     *
     * @param base how many there are out of whom a share is taken
     */
    public static Optional<Allowance> of(Quota quota, QuotaTerms terms, int base) {
        return switch (quota.mode()) {
            case ABSOLUTE -> Optional.of(number(0, quota.most(), QuotaRule.NUMBER));
            case RANGE -> Optional.of(number(quota.least(), quota.most(), QuotaRule.RANGE));
            case PERCENT -> Optional.ofNullable(quota.percent()).map(p -> share(p, terms, base));
            case ALLOCATED -> Optional.empty();
        };
    }

    /** A share in percent of so many. */
    public static Allowance share(Decimal percent, QuotaTerms terms, int base) {
        var exact = percent.value().multiply(BigDecimal.valueOf(base)).divide(HUNDRED);
        var share = Decimal.of(exact.stripTrailingZeros());
        if (terms.floorToOne() && exact.signum() > 0 && exact.compareTo(BigDecimal.ONE) < 0) {
            return new Allowance(0, 1, share, QuotaRule.LESS_THAN_ONE_IS_ONE);
        }
        var cut = exact.setScale(0, mode(terms.rounding()));
        var rule = cut.compareTo(exact) == 0 ? QuotaRule.SHARE : rule(terms.rounding());
        return new Allowance(0, cut.intValueExact(), share, rule);
    }

    /** Where several quotas cover one thing, the strictest. */
    public static Optional<Allowance> strictest(Collection<Allowance> all) {
        return all.stream().min(Comparator.comparing(Allowance::most));
    }

    /** Whether so many may be put forward. */
    public boolean allows(int count) {
        return count <= most;
    }

    private static Allowance number(
            @Nullable Integer least, @Nullable Integer most, QuotaRule rule) {
        return new Allowance(
                least == null ? 0 : least, most == null ? Integer.MAX_VALUE : most, null, rule);
    }

    private static RoundingMode mode(Rounding rounding) {
        return switch (rounding) {
            case DOWN -> RoundingMode.DOWN;
            case HALF_UP -> RoundingMode.HALF_UP;
            case UP -> RoundingMode.UP;
        };
    }

    private static QuotaRule rule(Rounding rounding) {
        return switch (rounding) {
            case DOWN -> QuotaRule.SHARE_CUT;
            case HALF_UP -> QuotaRule.SHARE_ROUNDED;
            case UP -> QuotaRule.SHARE_ROUNDED_UP;
        };
    }
}
