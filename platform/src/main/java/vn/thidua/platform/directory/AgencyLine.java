package vn.thidua.platform.directory;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;

@MappedEntity
@NamingStrategy(KnownNames.class)
record AgencyLine(
        AgencyId id,
        AgencyKind kind,
        String name,
        String shortName,
        @Nullable String identifier,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        @Nullable String slug,
        boolean hasLegalPersonality) {
    Agency agency() {
        return new Agency(
                id,
                kind,
                name,
                shortName,
                identifier,
                establishedOn,
                dissolvedOn,
                slug,
                hasLegalPersonality);
    }
}
