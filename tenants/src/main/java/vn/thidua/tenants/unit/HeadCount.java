package vn.thidua.tenants.unit;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;

/**
 * What somebody counted in a unit on a day. A later count of the same day stands in its place; both
 * are kept.
 *
 * @param entry 1 for the first count of that day, and so on
 */
public record HeadCount(
        UnitId unit,
        LocalDate countedOn,
        int entry,
        Heads heads,
        Instant recordedAt,
        AccountId recordedBy) {}
