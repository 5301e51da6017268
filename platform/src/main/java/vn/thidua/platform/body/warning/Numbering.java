package vn.thidua.platform.body.warning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.body.PlanBody;
import vn.thidua.platform.body.PlanItem;
import vn.thidua.platform.body.content.Section;
import vn.thidua.platform.body.value.ItemKey;

/**
 * Numbers such as 1.2 that come twice in a section or run backwards. Dashes, letters and words are
 * no numbers; a number of one part may start anew under each item.
 */
final class Numbering implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3})*\\.?");
    private static final Comparator<int[]> BY_PARTS = Arrays::compare;

    @Override
    public List<Warning> warnings(PlanBody body, LocalDate asOf) {
        List<Warning> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        body.items().stream().filter(Numbering::numbered).forEach(item -> twice(item, seen, found));
        Set<@Nullable ItemKey> parents = new HashSet<>();
        body.items().forEach(item -> parents.add(item.parent()));
        parents.forEach(parent -> backwards(body.under(parent), found));
        found.sort(
                Comparator.comparing(Warning::code)
                        .thenComparing(
                                Warning::raw, Comparator.nullsFirst(Comparator.naturalOrder())));
        return found;
    }

    private static boolean numbered(PlanItem item) {
        return item.label() != null && NUMBER.matcher(item.label()).matches();
    }

    private static void twice(PlanItem item, Set<String> seen, List<Warning> found) {
        String label = label(item);
        String place =
                label.contains(".")
                        ? item.section() + " " + label
                        : item.parent() + " " + item.section() + " " + label;
        if (!seen.add(place)) {
            found.add(Warning.at(item, WarningCode.LABEL_TWICE, label, label));
        }
    }

    private static void backwards(List<PlanItem> siblings, List<Warning> found) {
        for (Section section : Section.values()) {
            String before = null;
            for (PlanItem item : siblings) {
                if (item.section() != section || !numbered(item)) {
                    continue;
                }
                String label = label(item);
                if (before != null && BY_PARTS.compare(parts(label), parts(before)) < 0) {
                    found.add(
                            Warning.at(item, WarningCode.LABEL_OUT_OF_ORDER, label, label, before));
                }
                before = label;
            }
        }
    }

    private static String label(PlanItem item) {
        String label = String.valueOf(item.label());
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    private static int[] parts(String label) {
        return Arrays.stream(label.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
