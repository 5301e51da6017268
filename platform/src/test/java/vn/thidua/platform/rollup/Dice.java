package vn.thidua.platform.rollup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Random;
import vn.thidua.platform.access.Scope;

/** Picks at random, but the same again for the same seed. */
record Dice(Random random) {

    /** One of them. They are sorted first: ids differ from run to run, but always grow. */
    <T> T any(Collection<T> choices) {
        var sorted = new ArrayList<>(choices);
        sorted.sort(Comparator.comparing(Dice::rank));
        return sorted.get(random.nextInt(sorted.size()));
    }

    private static String rank(Object choice) {
        return choice instanceof Scope scope
                ? "%020d".formatted(scope.tenant().value())
                : choice.toString();
    }
}
