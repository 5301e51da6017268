package vn.thidua.tenants.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.rulebook.rule.EffectScope;
import vn.thidua.tenants.unit.UnitId;

@MappedEntity("initiative")
record InitiativeRow(
        TenantId tenantId,
        @Id InitiativeId id,
        String name,
        String content,
        String effect,
        LocalDate appliedOn,
        UnitId unitId,
        InitiativeState state,
        Instant submittedAt,
        AccountId submittedBy,
        @Nullable EffectScope effectScope,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String reason) {
    Initiative initiative() {
        return new Initiative(
                id,
                name,
                content,
                effect,
                appliedOn,
                unitId,
                state,
                submittedAt,
                submittedBy,
                effectScope,
                decisionNumber,
                decidedOn,
                reason);
    }
}
