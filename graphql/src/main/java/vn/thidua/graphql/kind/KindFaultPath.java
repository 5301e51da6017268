package vn.thidua.graphql.kind;

import java.util.List;
import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.kind.KindFault;

/** Tells callers what is wrong with a definition of a kind, and where. */
final class KindFaultPath {
    private KindFaultPath() {}

    /** All that is wrong; the mutation has a code of each fault's name. */
    static Payload refused(
            CallerContext caller, List<KindFault> faults, Function<String, Enum<?>> code) {
        return caller.refused(
                faults.stream().map(f -> caller.reason(code.apply(f.name()), path(f))).toList());
    }

    private static List<String> path(KindFault fault) {
        return List.of("input", "definition", field(fault));
    }

    private static String field(KindFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case POSITION_OUT_OF_RANGE -> "position";
            case REGISTER_MISSING, REGISTER_TOO_LONG -> "register";
            case NUMBER_PATTERN_UNFIT -> "numberPattern";
            case UNIT_PLAN_ANSWERS_OUTSIDE -> "answers";
            case UNIT_PLAN_WITHOUT_PLACE, STANDS_UNDER_UNIT_PLAN, UNDER_TOO_MANY -> "under";
        };
    }
}
