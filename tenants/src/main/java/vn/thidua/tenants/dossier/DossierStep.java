package vn.thidua.tenants.dossier;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.tenants.nomination.NominationId;

/**
 * Something that was done with a dossier.
 *
 * @param step which one, 1 the first
 * @param reason why; absent where none is asked for
 */
@Introspected
@MappedEntity("dossier_step")
public record DossierStep(
        TenantId tenantId,
        @Id NominationId nominationId,
        int step,
        DossierAction action,
        @Nullable String reason,
        Instant takenAt,
        AccountId takenBy) {}
