package vn.thidua.tenants.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;

/**
 * Something that a unit counts though the plan asks for no figure, such as the services that it put
 * online. It is summed inside the agency under its name and unit; other agencies never see it.
 *
 * @param item the key of the plan's item that it belongs to; absent if to the whole plan
 * @param countedIn what it is counted in, such as "dịch vụ"
 */
public record UnitIndicator(
        @Nullable String item, String name, String countedIn, BigDecimal amount) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;

    /** Nothing that one counts in is longer. */
    public static final int COUNTED_IN_MAX = 60;

    /** No item's key is longer. */
    public static final int ITEM_MAX = 64;

    private static final int DECIMALS_MAX = 4;
    private static final int INTEGER_DIGITS_MAX = 12;

    public UnitIndicator {
        name = Tidy.line(name);
        countedIn = Tidy.line(countedIn);
    }

    /** Whether it has a name and a unit that are kept, and an amount that can be added up. */
    boolean isFit() {
        var plain = amount.stripTrailingZeros();
        return !name.isEmpty()
                && name.length() <= NAME_MAX
                && !countedIn.isEmpty()
                && countedIn.length() <= COUNTED_IN_MAX
                && (item == null || item.length() <= ITEM_MAX)
                && plain.scale() <= DECIMALS_MAX
                && plain.precision() - plain.scale() <= INTEGER_DIGITS_MAX;
    }
}
