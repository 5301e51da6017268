package vn.thidua.platform.directory;

import vn.thidua.platform.access.AccountId;

/** Whose name is wanted. */
public sealed interface PartyId {
    /** An agency's. */
    record OfAgency(AgencyId agency) implements PartyId {}

    /** A group's. */
    record OfGroup(GroupId group) implements PartyId {}

    /** A person's. */
    record OfAccount(AccountId account) implements PartyId {}
}
