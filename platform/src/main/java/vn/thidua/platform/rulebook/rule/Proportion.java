package vn.thidua.platform.rulebook.rule;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigInteger;
import vn.thidua.platform.body.value.BodyRefused;
import vn.thidua.platform.body.value.BodyRefusedException;

/** So many parts of so many, such as two thirds. */
@Serdeable
public record Proportion(int parts, int of) implements Comparable<Proportion> {
    public Proportion {
        Checks.atLeast("parts", parts, 0);
        Checks.atLeast("of", of, 1);
        if (parts > of) {
            throw new BodyRefusedException(new BodyRefused.LeastAboveMost(parts, of));
        }
    }

    /** Whether this many out of all are at least the proportion. */
    public boolean reachedBy(int count, int all) {
        return (long) count * of >= (long) parts * all;
    }

    /** As it is printed, such as {@code 2/3}. */
    public String printed() {
        return parts + "/" + of;
    }

    @Override
    public int compareTo(Proportion other) {
        return Long.compare((long) parts * other.of, (long) other.parts * of);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Proportion same && compareTo(same) == 0;
    }

    @Override
    public int hashCode() {
        var divisor = BigInteger.valueOf(parts).gcd(BigInteger.valueOf(of)).intValue();
        return 31 * (parts / divisor) + of / divisor;
    }
}
