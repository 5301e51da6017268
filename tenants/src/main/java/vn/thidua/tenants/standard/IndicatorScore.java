package vn.thidua.tenants.standard;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.body.value.Decimal;
import vn.thidua.tenants.unit.UnitId;

/**
 * What an index that somebody else computes gave a unit in a year.
 *
 * @param indicator the code under which plans name the index
 * @param place the unit's place among all, 1 for the first; absent where none is told
 * @param document where it was made known, as printed
 */
public record IndicatorScore(
        UnitId unit,
        String indicator,
        int year,
        Decimal score,
        @Nullable Integer place,
        String document,
        Instant recordedAt,
        AccountId recordedBy) {}
