package vn.thidua.platform.access;

import vn.thidua.platform.directory.AgencyId;

/**
 * An administrator no longer lets somebody of the agency read what a closed agency has left.
 *
 * @param predecessor the closed agency
 * @param account somebody of the own agency
 */
public record ShutArchive(AgencyId predecessor, AccountId account) {}
