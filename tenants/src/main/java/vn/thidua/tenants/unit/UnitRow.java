package vn.thidua.tenants.unit;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;

@MappedEntity("unit")
record UnitRow(
        TenantId tenantId,
        UnitId id,
        @Nullable UnitId parentId,
        String name,
        String shortName,
        UnitKind kind,
        int position,
        boolean hasLegalPersonality,
        @Nullable LocalDate establishedOn) {

    static UnitRow of(
            TenantId tenant, UnitId id, @Nullable UnitId parent, UnitDefinition definition) {
        return new UnitRow(
                tenant,
                id,
                parent,
                definition.name(),
                definition.shortName(),
                definition.kind(),
                definition.position(),
                definition.hasLegalPersonality(),
                definition.establishedOn());
    }
}
