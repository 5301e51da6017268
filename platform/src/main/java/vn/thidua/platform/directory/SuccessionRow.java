package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("agency_succession")
record SuccessionRow(
        @TypeDef(type = DataType.BYTE_ARRAY) UUID id,
        SuccessionEvent event,
        AgencyId predecessorId,
        AgencyId successorId,
        LocalDate happenedOn,
        @Nullable String legalBasis) {
    Succession succession() {
        return new Succession(event, predecessorId, successorId, happenedOn, legalBasis);
    }
}
