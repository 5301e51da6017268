package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;

@MappedEntity("award_revocation")
record RevocationRow(
        TenantId tenantId,
        @Id AwardDecisionId decisionId,
        int part,
        String reason,
        String legalGround,
        String documentNumber,
        String documentSymbol,
        LocalDate revokedOn,
        Instant revokedAt,
        AccountId revokedBy) {
    AwardRevocation revocation() {
        return new AwardRevocation(
                decisionId, part, reason, legalGround, documentNumber, documentSymbol, revokedOn);
    }
}
