package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;

/** Several agencies that emulate, are scored and nominate together (cụm, khối, khu vực thi đua). */
@MappedEntity("emulation_group")
public record EmulationGroup(GroupId id, GroupKind kind, String name) {
    public EmulationGroup {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a group has a name");
        }
    }
}
