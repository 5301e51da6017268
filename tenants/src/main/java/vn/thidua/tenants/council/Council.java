package vn.thidua.tenants.council;

import java.time.Instant;
import vn.thidua.platform.access.AccountId;

/** A council of the agency, such as its Hội đồng Thi đua - Khen thưởng. */
public record Council(
        CouncilId id, String name, CouncilKind kind, Instant formedAt, AccountId formedBy) {
    /** No name is longer. */
    public static final int NAME_MAX = 300;
}
