package vn.thidua.graphql.registration;

import java.util.List;
import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.registration.AnswerFault;

/** Tells callers what is wrong with what they write into a form, and in which of its fields. */
final class AnswerFaultPath {
    private AnswerFaultPath() {}

    /** All that is wrong; the mutation has a code of each fault's name. */
    static Payload refused(
            CallerContext caller, List<AnswerFault> faults, Function<String, Enum<?>> code) {
        return caller.refused(
                faults.stream()
                        .map(
                                fault ->
                                        caller.reason(
                                                code.apply(fault.kind().name()),
                                                List.of("input", "answers", fault.field()),
                                                fault.label(),
                                                fault.right()))
                        .toList());
    }
}
