package vn.thidua.platform.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("group_member")
record GroupMemberRow(
        @Id GroupId groupId,
        int year,
        AgencyId agencyId,
        GroupRole role,
        LocalDate sinceOn,
        @Nullable LocalDate untilOn) {

    /** A seat for a whole year. */
    static GroupMemberRow of(GroupId group, int year, AgencyId agency, GroupRole role) {
        return new GroupMemberRow(group, year, agency, role, LocalDate.of(year, 1, 1), null);
    }

    GroupMember member() {
        return new GroupMember(groupId, year, agencyId, role, sinceOn, untilOn);
    }
}
