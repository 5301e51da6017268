package vn.thidua.tenants.evidence;

import org.jspecify.annotations.Nullable;
import vn.thidua.tenants.nomination.NominationId;
import vn.thidua.tenants.person.PersonId;

/**
 * An author of an initiative, in the order of their parts in it.
 *
 * @param sharePercent how much of it is theirs; absent where nobody has said
 * @param usedFor the nomination that rests on it; absent while none does
 */
public record InitiativeAuthor(
        PersonId person, @Nullable Integer sharePercent, @Nullable NominationId usedFor) {}
