package vn.thidua.platform.body.difference;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.thidua.platform.body.value.ItemKey;

/** Finds the fewest items that must have been moved to bring the others into a new order. */
final class OutOfOrder {

    private OutOfOrder() {}

    /** All of {@code keys} except a longest run that still rises in the old order. */
    static Set<ItemKey> in(List<ItemKey> keys, Map<ItemKey, Integer> oldPlaces) {
        int[] places =
                keys.stream().mapToInt(key -> Objects.requireNonNull(oldPlaces.get(key))).toArray();
        int[] lengths = new int[places.length];
        int[] before = new int[places.length];
        Arrays.fill(before, -1);
        int last = -1;
        for (int end = 0; end < places.length; end++) {
            lengths[end] = 1;
            for (int start = 0; start < end; start++) {
                if (places[start] < places[end] && lengths[start] >= lengths[end]) {
                    lengths[end] = lengths[start] + 1;
                    before[end] = start;
                }
            }
            if (last < 0 || lengths[end] > lengths[last]) {
                last = end;
            }
        }
        Set<ItemKey> moved = new HashSet<>(keys);
        for (int place = last; place >= 0; place = before[place]) {
            moved.remove(keys.get(place));
        }
        return moved;
    }
}
