package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("agency")
record AgencyRow(
        AgencyId id,
        AgencyKind kind,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        boolean hasLegalPersonality) {}
