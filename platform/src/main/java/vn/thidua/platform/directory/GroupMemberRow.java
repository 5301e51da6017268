package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("group_member")
record GroupMemberRow(GroupId groupId, int year, AgencyId agencyId, GroupRole role) {
    GroupMember member() {
        return new GroupMember(groupId, year, agencyId, role);
    }
}
