package vn.thidua.platform.rulebook;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.directory.AgencyId;

/**
 * The rules of one instrument: a law, a decree, a circular, an agency's own regulation. It has
 * versions, each of which holds from a day on.
 *
 * @param owner the agency that has the power to set them; absent for those of the State
 * @param name the instrument as it is cited, such as {@code Nghị định 152/2025/NĐ-CP}
 */
public record RuleSet(RuleSetId id, @Nullable AgencyId owner, String name, int currentVersion) {
    /** No name is longer. */
    public static final int NAME_MAX = 300;
}
