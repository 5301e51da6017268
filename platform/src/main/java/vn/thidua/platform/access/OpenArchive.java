package vn.thidua.platform.access;

import vn.thidua.platform.directory.AgencyId;

/**
 * An administrator lets somebody of the agency read what a closed agency has left, which the own
 * agency follows; or no longer lets them.
 *
 * @param predecessor the closed agency
 * @param account somebody of the own agency
 */
public record OpenArchive(AgencyId predecessor, AccountId account) {}
