package vn.thidua.platform.directory;

import java.util.List;
import java.util.Map;

/**
 * Who takes what an agency leaves behind: one of them everything but what is named for another.
 *
 * @param successors who follows it, each once
 * @param rest who takes what is named for nobody; the agency itself where it goes on
 * @param subordinates under whom these of its subordinates come
 * @param groups who takes its seats in these groups
 */
public record Heirs(
        AgencyId predecessor,
        List<AgencyId> successors,
        AgencyId rest,
        Map<AgencyId, AgencyId> subordinates,
        Map<GroupId, AgencyId> groups) {

    /** One takes it all. */
    public static Heirs one(AgencyId predecessor, AgencyId successor) {
        return new Heirs(predecessor, List.of(successor), successor, Map.of(), Map.of());
    }

    /** Whether the agency ends, and does not only give something away. */
    public boolean predecessorEnds() {
        return !rest.equals(predecessor);
    }

    AgencyId superiorOf(AgencyId subordinate) {
        return subordinates.getOrDefault(subordinate, rest);
    }

    AgencyId seatedIn(GroupId group) {
        return groups.getOrDefault(group, rest);
    }
}
