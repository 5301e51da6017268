package vn.thidua.platform.access;

import vn.thidua.platform.directory.AgencyId;

/**
 * An administrator lets somebody of the agency read what a closed agency has left, which the own
 * agency follows.
 *
 * @param predecessor the closed agency
 * @param account somebody of the own agency
 * @param settles whether they also settle what waits there
 */
public record OpenArchive(AgencyId predecessor, AccountId account, boolean settles) {}
