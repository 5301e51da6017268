package vn.thidua.tenants.kind;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets of closed choices as one text, the names parted by commas in the order of the choices. */
final class EnumNames {
    private EnumNames() {}

    static <E extends Enum<E>> String join(Set<E> values) {
        return values.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static <E extends Enum<E>> Set<E> parse(Class<E> type, String text) {
        var values = EnumSet.noneOf(type);
        Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .forEach(name -> values.add(Enum.valueOf(type, name)));
        return Collections.unmodifiableSet(values);
    }
}
