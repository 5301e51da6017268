package vn.thidua.platform.body.content;

/** The four steps from an example found to an example followed. */
public enum RoleModelStage {
    DISCOVER,
    NURTURE,
    SUMMARIZE,
    REPLICATE
}
