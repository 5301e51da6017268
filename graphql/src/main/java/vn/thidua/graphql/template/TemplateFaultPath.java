package vn.thidua.graphql.template;

import java.util.List;
import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.platform.template.TemplateFault;

/** Tells callers what is wrong with what they say of a template, and where. */
final class TemplateFaultPath {
    private TemplateFaultPath() {}

    /** All that is wrong; the mutation has a code of each fault's name. */
    static Payload refused(
            CallerContext caller, List<TemplateFault> faults, Function<String, Enum<?>> code) {
        return caller.refused(
                faults.stream()
                        .map(f -> caller.reason(code.apply(f.name()), List.of("input", field(f))))
                        .toList());
    }

    private static String field(TemplateFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case KIND_NAME_TOO_LONG -> "kindName";
            case NOTE_TOO_LONG -> "changeNote";
        };
    }
}
