package vn.thidua.tenants.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;

@MappedEntity("council_composition")
record CompositionRow(
        TenantId tenantId,
        @Id CouncilId councilId,
        int year,
        int ordinal,
        LocalDate sinceOn,
        String decision,
        LocalDate decidedOn,
        @Nullable String standingBody,
        Instant setAt,
        AccountId setBy) {
    CouncilComposition with(List<CouncilSeat> members) {
        return new CouncilComposition(
                councilId,
                year,
                ordinal,
                sinceOn,
                decision,
                decidedOn,
                standingBody,
                setAt,
                members);
    }
}
