package vn.thidua.tenants.unit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit as a statement that reads it along with other things gives it, as JSON. */
@Serdeable
public record UnitPart(
        UUID id,
        @Nullable UUID parent,
        String name,
        String shortName,
        UnitKind kind,
        int position,
        int legalPersonality,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        int revision) {

    /** The unit. */
    public Unit unit() {
        return new Unit(
                new UnitId(id),
                parent == null ? null : new UnitId(parent),
                name,
                shortName,
                kind,
                position,
                legalPersonality != 0,
                establishedOn,
                dissolvedOn,
                revision);
    }
}
