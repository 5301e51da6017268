package vn.thidua.tenants.unit;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;

/**
 * How many of a unit took part in emulation on a day, in whichever movements, the units below it
 * not counted. A later count of the same day stands in its place; both are kept.
 *
 * @param entry 1 for the first count of that day, and so on
 * @param collectives of the unit's collectives, those that took part
 */
public record ParticipantCount(
        UnitId unit,
        LocalDate countedOn,
        int entry,
        int persons,
        int collectives,
        Instant recordedAt,
        AccountId recordedBy) {}
