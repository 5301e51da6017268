package vn.thidua.tenants.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.text.Tidy;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.award.AwardDecisionId;
import vn.thidua.platform.body.Signature;
import vn.thidua.platform.body.SigningAuthority;

@MappedEntity("award_decision")
record AwardDecisionRow(
        TenantId tenantId,
        @Id AwardDecisionId id,
        DecisionKind kind,
        DecisionState state,
        String title,
        int year,
        @Nullable String issuer,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        @Nullable String place,
        @Nullable String signerName,
        @Nullable String signerOffice,
        @Nullable SigningAuthority signingAuthority,
        @Nullable String authorityLine,
        Instant draftedAt,
        AccountId draftedBy,
        @Nullable Instant issuedAt,
        @Nullable AccountId issuedBy) {

    /** The same as it was typed another time. */
    AwardDecisionRow typed(RecordDecision right) {
        var signature = Signatures.stripped(right.signature());
        return new AwardDecisionRow(
                tenantId,
                id,
                kind,
                state,
                Tidy.line(right.title()),
                right.year(),
                Tidy.line(right.issuer()),
                right.documentNumber(),
                right.documentSymbol().strip(),
                right.issuedOn(),
                place,
                signature.signerName(),
                signature.signerOffice(),
                signature.authority(),
                signature.authorityLine(),
                draftedAt,
                draftedBy,
                issuedAt,
                issuedBy);
    }

    AwardDecision decision() {
        return new AwardDecision(
                id,
                kind,
                state,
                title,
                year,
                issuer,
                documentNumber,
                documentSymbol,
                issuedOn,
                place,
                signature(),
                draftedAt,
                draftedBy,
                issuedAt);
    }

    private @Nullable Signature signature() {
        return signerName == null
                ? null
                : new Signature(signerName, signerOffice, signingAuthority, authorityLine);
    }
}
