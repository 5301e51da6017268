package vn.thidua.platform.directory;

import java.util.List;

/**
 * Who is meant by roles in a group.
 *
 * @param group the group that the document means
 * @param agencies who holds the roles on the day, the lead first; empty if nobody does
 */
public record RoleHolders(EmulationGroup group, List<Agency> agencies) {
    public RoleHolders {
        agencies = List.copyOf(agencies);
    }
}
