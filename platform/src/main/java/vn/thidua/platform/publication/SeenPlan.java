package vn.thidua.platform.publication;

import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.NamingStrategy;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.infra.row.KnownNames;
import vn.thidua.platform.access.Scope;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.directory.GroupId;

/**
 * A plan that a caller may see, as {@link Sight} reads it. It is no table's row but is mapped like
 * one: Micronaut keeps what it knows of entities, and finds out about others for each statement.
 */
@MappedEntity
@NamingStrategy(KnownNames.class)
record SeenPlan(
        PlanId id,
        TenantId tenantId,
        AgencyId keeperId,
        @Nullable AgencyId issuerAgencyId,
        @Nullable GroupId issuerGroupId,
        String kindName,
        String title,
        @Nullable String theme,
        @Nullable String documentNumber,
        @Nullable String documentSymbol,
        @Nullable LocalDate issuedOn,
        LocalDate orderedOn,
        int year,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Audience audience,
        LinkPolicy linkPolicy,
        PublishedState state,
        boolean recorded,
        int currentVersion,
        Instant publishedAt,
        @Nullable Instant amendedAt,
        int textVisible) {

    PublishedPlan plan(Scope scope) {
        return new PublishedPlan(
                id,
                tenantId.equals(scope.tenant()),
                textVisible > 0,
                keeperId,
                issuer(),
                new Heading(
                        kindName,
                        title,
                        theme,
                        new Document(documentNumber, documentSymbol, issuedOn),
                        year,
                        startsOn,
                        endsOn),
                audience,
                linkPolicy,
                state,
                recorded,
                currentVersion,
                publishedAt,
                amendedAt);
    }

    private Issuer issuer() {
        if (issuerAgencyId != null) {
            return new Issuer.ByAgency(issuerAgencyId);
        }
        if (issuerGroupId != null) {
            return new Issuer.ByGroup(issuerGroupId);
        }
        throw new IllegalStateException("a published plan has an issuer");
    }
}
