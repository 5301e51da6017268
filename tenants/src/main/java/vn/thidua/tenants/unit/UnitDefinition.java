package vn.thidua.tenants.unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;

/**
 * What an agency says of one of its units, its place in the tree aside. It may come from outside
 * with faults in it; what is stored has none.
 *
 * @param shortName as it stands in tables; the name itself if blank
 * @param position its place among its siblings, small numbers first
 * @param hasLegalPersonality whether its head may decide awards such as the certificate of
 *     commendation
 * @param establishedOn absent when nobody knows
 */
public record UnitDefinition(
        String name,
        String shortName,
        UnitKind kind,
        int position,
        boolean hasLegalPersonality,
        @Nullable LocalDate establishedOn) {
    /** No name is longer. */
    public static final int NAME_MAX = 300;

    /** No short name is longer. */
    public static final int SHORT_NAME_MAX = 100;

    /** No position is greater. */
    public static final int POSITION_MAX = 10_000;

    public UnitDefinition {
        name = Tidy.line(name);
        shortName = shortName.isBlank() ? shortened(name) : Tidy.line(shortName);
    }

    /** What is wrong with it by itself. */
    public List<UnitFault> faults() {
        var faults = EnumSet.noneOf(UnitFault.class);
        if (name.isEmpty()) {
            faults.add(UnitFault.NAME_MISSING);
        }
        if (name.length() > NAME_MAX) {
            faults.add(UnitFault.NAME_TOO_LONG);
        }
        if (shortName.length() > SHORT_NAME_MAX) {
            faults.add(UnitFault.SHORT_NAME_TOO_LONG);
        }
        if (position < 0 || position > POSITION_MAX) {
            faults.add(UnitFault.POSITION_OUT_OF_RANGE);
        }
        return List.copyOf(faults);
    }

    private static String shortened(String name) {
        return name.length() <= SHORT_NAME_MAX ? name : name.substring(0, SHORT_NAME_MAX);
    }
}
