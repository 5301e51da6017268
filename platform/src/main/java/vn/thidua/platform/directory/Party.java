package vn.thidua.platform.directory;

import vn.thidua.platform.access.AccountId;

/** Somebody whom a thing names: an agency, a group of agencies or a person's account. */
public sealed interface Party {
    /** An agency under today's name. */
    record OfAgency(Agency agency) implements Party {}

    /** A group. */
    record OfGroup(EmulationGroup group) implements Party {}

    /** A person, by the name that the account bears today. */
    record OfAccount(AccountId account, String displayName) implements Party {}
}
