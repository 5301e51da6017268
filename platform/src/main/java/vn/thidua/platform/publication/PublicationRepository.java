package vn.thidua.platform.publication;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;

/** Writes what a keeper publishes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PublicationRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            """
            INSERT INTO published_plan (
                id, tenant_id, keeper_id, issuer_agency_id, issuer_group_id, kind_name, title,
                theme, folded, document_number, document_symbol, issued_on, ordered_on, year,
                starts_on, ends_on, audience, link_policy, state, recorded, current_version,
                published_at)
            VALUES (
                :id, :tenantId, :keeperId, :issuerAgencyId, :issuerGroupId, :kindName, :title,
                :theme, :folded, :documentNumber, :documentSymbol, :issuedOn, :orderedOn, :year,
                :startsOn, :endsOn, :audience, :linkPolicy, :state, :recorded, :currentVersion,
                :publishedAt)
            """)
    void insert(PlanRow plan);

    @CrossesTenants("publish refuses a foreign plan; unseen it would be taken for a new one")
    @Query(
            """
            SELECT tenant_id, state, current_version
            FROM published_plan
            WHERE id = :plan
            FOR UPDATE
            """)
    Optional<Standing> lock(PlanId plan);

    @Query(
            """
            UPDATE published_plan
            SET kind_name = :kindName, title = :title, theme = :theme, folded = :folded,
                document_number = :documentNumber, document_symbol = :documentSymbol,
                issued_on = :issuedOn, ordered_on = :orderedOn, year = :year,
                starts_on = :startsOn, ends_on = :endsOn, audience = :audience,
                link_policy = :linkPolicy, current_version = :currentVersion,
                amended_at = :publishedAt
            WHERE tenant_id = :tenantId AND id = :id
            """)
    void amend(PlanRow plan);

    /** The plan's place in the order of whatever its overseers see, after an amendment. */
    @Query(
            """
            UPDATE overseer o
            JOIN published_plan p ON p.id = o.plan_id
            SET o.ordered_on = p.ordered_on
            WHERE p.tenant_id = :tenant AND p.id = :plan
            """)
    int reorder(TenantId tenant, PlanId plan);

    @Query(
            """
            UPDATE published_plan SET state = 'CLOSED', closed_at = :now
            WHERE tenant_id = :tenant AND id = :plan AND state = 'IN_FORCE'
            """)
    int close(TenantId tenant, PlanId plan, Instant now);

    @Query(
            """
            UPDATE published_plan SET state = 'ARCHIVED', archived_at = :now
            WHERE tenant_id = :tenant AND id = :plan AND state = 'CLOSED'
            """)
    int archive(TenantId tenant, PlanId plan, Instant now);

    /** Who keeps a plan, and how far it has come. */
    @Introspected
    record Standing(TenantId tenantId, PublishedState state, int currentVersion) {}
}
