package vn.thidua.tenants.office;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.person.PersonId;

/**
 * An office that the agency has named: who holds it may change, what it decides does not.
 *
 * @param holderId absent while nobody holds it
 * @param revision grows with each change; a change names the one that it was made from
 */
@Introspected
public record Office(OfficeId id, String name, @Nullable PersonId holderId, int revision) {
    /** No name is longer. */
    public static final int NAME_MAX = 200;
}
