package vn.thidua.platform.body.content;

/** Who launched a movement. */
public enum LaunchingAuthority {
    PRIME_MINISTER,
    MINISTRY,
    PROVINCE,
    /** The sector as a whole, by its highest body. */
    SECTOR,
    /** An emulation cluster, bloc or region. */
    GROUP,
    /** The agency of the plan itself. */
    AGENCY
}
