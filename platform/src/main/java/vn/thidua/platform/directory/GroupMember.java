package vn.thidua.platform.directory;

/** One agency's place in an emulation group in one year. */
public record GroupMember(GroupId group, int year, AgencyId agency, GroupRole role) {}
