package vn.thidua.platform.publication;

import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

/** Who issues a plan: an agency, or a group for which one of its members keeps the plan. */
public sealed interface Issuer {
    /** An agency in its own name. */
    record ByAgency(AgencyId agency) implements Issuer {}

    /** An emulation group, in the year of the plan. */
    record ByGroup(GroupId group) implements Issuer {}
}
