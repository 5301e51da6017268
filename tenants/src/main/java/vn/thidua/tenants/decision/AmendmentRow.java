package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;

@MappedEntity("award_amendment")
record AmendmentRow(
        TenantId tenantId,
        @Id AwardDecisionId decisionId,
        int part,
        String title,
        int year,
        String issuer,
        String documentNumber,
        String documentSymbol,
        LocalDate issuedOn,
        @Nullable String signerName,
        @Nullable String signerOffice,
        @Nullable SigningAuthority signingAuthority,
        @Nullable String authorityLine,
        int takenOff,
        int added,
        String reason,
        Instant amendedAt,
        AccountId amendedBy) {
    AwardAmendment amendment() {
        return new AwardAmendment(
                decisionId,
                part,
                title,
                year,
                issuer,
                documentNumber,
                documentSymbol,
                issuedOn,
                signerName == null
                        ? null
                        : new Signature(signerName, signerOffice, signingAuthority, authorityLine),
                takenOff,
                added,
                reason,
                amendedAt);
    }
}
