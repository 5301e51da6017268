package vn.thidua.tenants.kind;

/** Whose published plans a plan of a kind may answer. */
public enum SuperiorRelation {
    /** Those of the administrative superior, such as the province's people's committee. */
    ADMINISTRATIVE,
    /** Those of the superior in the sector, such as the ministry. */
    SECTORAL,
    /** Those of an emulation cluster, bloc or region that the agency is a member of. */
    GROUP,
    /** Those of anybody else whose plan the agency can see. */
    OTHER
}
