package vn.thidua.tenants.office;

import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.tenants.person.PersonId;

/**
 * An administrator says anew what an office is called and who holds it.
 *
 * @param revision the one that the change was made from
 * @param holder absent if nobody holds it from now on
 */
public record ChangeOffice(OfficeId office, int revision, String name, @Nullable PersonId holder) {
    public ChangeOffice {
        name = Tidy.line(name);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It is so from now on. */
        record Changed(Office office) implements Answer {}

        /** Somebody else changed it meanwhile; {@code stored} is what stands now. */
        record Conflict(Office stored) implements Answer {}

        /** It cannot be so. */
        record Faulty(OfficeFault fault) implements Answer {}
    }
}
