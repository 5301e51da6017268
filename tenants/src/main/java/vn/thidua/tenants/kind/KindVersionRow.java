package vn.thidua.tenants.kind;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.MovementKind;

/** One revision of a kind's definition; plans point at it, so it never changes. */
@MappedEntity("plan_kind_version")
record KindVersionRow(
        TenantId tenantId,
        @Id PlanKindId kindId,
        int revision,
        String name,
        int position,
        KindScope scope,
        MovementKind movementKind,
        String requiredSections,
        String register,
        String numberPattern,
        String answers,
        Instant changedAt,
        AccountId changedBy) {

    static KindVersionRow of(
            TenantId tenant, PlanKind kind, Instant changedAt, AccountId changedBy) {
        var definition = kind.definition();
        return new KindVersionRow(
                tenant,
                kind.id(),
                kind.revision(),
                definition.name(),
                definition.position(),
                definition.scope(),
                definition.movementKind(),
                EnumNames.join(definition.requiredSections()),
                definition.register(),
                definition.numberPattern(),
                EnumNames.join(definition.answers()),
                changedAt,
                changedBy);
    }
}
