package vn.thidua.platform.directory;

/** What an agency is in an emulation group for one year. */
public enum GroupRole {
    /** Trưởng. */
    LEAD,
    /** Phó trưởng. */
    DEPUTY_LEAD,
    /** Thành viên. */
    MEMBER
}
