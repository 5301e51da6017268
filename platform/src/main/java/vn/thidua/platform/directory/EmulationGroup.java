package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Several agencies that emulate, are scored and nominate together (cụm, khối, khu vực thi đua).
 *
 * @param founder the agency that divides its own into groups; absent where only the operator keeps
 *     the group
 */
@MappedEntity("emulation_group")
public record EmulationGroup(GroupId id, GroupKind kind, String name, @Nullable AgencyId founder) {
    /** No longer name is kept. */
    public static final int NAME_MAX = 300;

    public EmulationGroup {
        if (isMalformed(name)) {
            throw new IllegalArgumentException("a group has a name");
        }
    }

    static boolean isMalformed(String name) {
        return name.isBlank() || name.length() > NAME_MAX;
    }
}
