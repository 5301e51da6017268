package vn.thidua.tenants.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.tenants.person.PersonId;

/**
 * Somebody lets another act in their place; or who keeps the agency's people says so for them.
 *
 * @param from the first day
 * @param to the last day; absent for a standing deputy
 * @param note why, or what it rests on; empty for none
 */
public record GiveDelegation(
        PersonId principal, PersonId deputy, LocalDate from, @Nullable LocalDate to, String note) {
    public GiveDelegation {
        note = Tidy.line(note);
    }

    /** What came of it. */
    public sealed interface Answer {
        /** The deputy may act. */
        record Given(Delegation delegation) implements Answer {}

        /** It cannot be given. */
        record Faulty(DelegationFault fault) implements Answer {}
    }
}
