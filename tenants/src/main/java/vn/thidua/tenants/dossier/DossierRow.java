package vn.thidua.tenants.dossier;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

@MappedEntity("nomination_dossier")
record DossierRow(
        TenantId tenantId,
        @Id NominationId nominationId,
        DossierState state,
        int steps,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate answerDueOn,
        @Nullable String lateReason,
        @Nullable String reason) {
    static DossierRow begun(TenantId tenant, NominationId nomination) {
        return new DossierRow(tenant, nomination, DossierState.OPEN, 0, null, null, null, null);
    }

    Dossier dossier(List<NominationPaper> papers, List<DossierStep> taken) {
        return new Dossier(
                nominationId, state, sentOn, answerDueOn, lateReason, reason, papers, taken);
    }
}
