package vn.thidua.tenants.office;

import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.tenants.person.PersonId;

/**
 * An administrator names an office.
 *
 * @param holder absent while nobody holds it
 */
public record CreateOffice(String name, @Nullable PersonId holder) {
    public CreateOffice {
        name = Tidy.line(name);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The agency has the office. */
        record Created(Office office) implements Answer {}

        /** It cannot be so. */
        record Faulty(OfficeFault fault) implements Answer {}

        /** The agency has {@code officesMax} offices already. */
        record TooManyOffices(int officesMax) implements Answer {}
    }
}
