package vn.thidua.platform.access;

/** Something that the program does by itself in each tenant, once, a while after its start. */
public interface TenantChore {
    /** Does some of it; false if there was nothing left to do. */
    boolean goOn(TenantId tenant);
}
