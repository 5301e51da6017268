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
 * A paper of a dossier; its files are attached to it.
 *
 * @param code which paper of the checklist it is; absent for others
 * @param document number and date as printed; absent where it has none
 */
@Introspected
@MappedEntity("nomination_paper")
public record NominationPaper(
        TenantId tenantId,
        @Id NominationPaperId id,
        NominationId nominationId,
        @Nullable String code,
        String title,
        @Nullable String document,
        Instant addedAt,
        AccountId addedBy) {
    /** A dossier has no more. */
    public static final int PAPERS_MAX = 50;

    /** A paper has no more files. */
    public static final int FILES_MAX = 20;

    /** No code is longer. */
    public static final int CODE_MAX = 64;

    /** No title is longer. */
    public static final int TITLE_MAX = 500;

    /** No number and date are longer. */
    public static final int DOCUMENT_MAX = 300;
}
