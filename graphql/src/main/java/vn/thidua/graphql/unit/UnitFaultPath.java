package vn.thidua.graphql.unit;

import java.util.List;
import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.unit.UnitFault;

/** Tells callers what is wrong with what they say of a unit, and where. */
final class UnitFaultPath {
    private UnitFaultPath() {}

    /** All that is wrong; the mutation has a code of each fault's name. */
    static Payload refused(
            CallerContext caller, List<UnitFault> faults, Function<String, Enum<?>> code) {
        return caller.refused(
                faults.stream()
                        .map(f -> caller.reason(code.apply(f.name()), List.of("input", field(f))))
                        .toList());
    }

    private static String field(UnitFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case SHORT_NAME_TOO_LONG -> "shortName";
            case POSITION_OUT_OF_RANGE -> "position";
        };
    }
}
