package vn.thidua.platform.access;

/** Something that the program does by itself in each tenant, a few times a day. */
public interface TenantChore {
    /** Does some of it; false if there was nothing left to do. */
    boolean goOn(TenantId tenant);
}
