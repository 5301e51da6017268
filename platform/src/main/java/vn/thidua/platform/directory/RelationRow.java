package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("agency_relation")
record RelationRow(
        @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
        AgencyId superiorId,
        AgencyId subordinateId,
        RelationKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    AgencyRelation relation() {
        return new AgencyRelation(superiorId, subordinateId, kind, validFrom, validTo);
    }
}
