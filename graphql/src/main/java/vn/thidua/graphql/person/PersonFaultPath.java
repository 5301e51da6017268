package vn.thidua.graphql.person;

import java.util.List;
import java.util.function.Function;
import vn.thidua.graphql.field.CallerContext;
import vn.thidua.graphql.field.Payload;
import vn.thidua.tenants.person.PersonFault;

/** Tells callers what is wrong with what they say of a person, and where. */
final class PersonFaultPath {
    private PersonFaultPath() {}

    /** All that is wrong; the mutation has a code of each fault's name. */
    static Payload refused(
            CallerContext caller, List<PersonFault> faults, Function<String, Enum<?>> code) {
        return caller.refused(
                faults.stream()
                        .map(f -> caller.reason(code.apply(f.name()), List.of("input", field(f))))
                        .toList());
    }

    private static String field(PersonFault fault) {
        return switch (fault) {
            case NAME_MISSING, NAME_TOO_LONG -> "name";
            case JOB_TITLE_TOO_LONG -> "jobTitle";
        };
    }
}
