package vn.thidua.platform.link;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.platform.publication.PublishedState;

/** Writes links. Each change of state says which state it goes out from. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface LinkRepository extends GenericRepository<LinkRow, LinkId> {
    @Query(
            """
            INSERT INTO link (
                id, child_plan_id, child_tenant_id, parent_plan_id, parent_tenant_id,
                answered_version, acknowledged_version, external_type, external_number,
                external_symbol, external_date, external_issuer, external_subject,
                basis_item_key, type, crosses, state, proposed_at, proposed_by, answered_at)
            VALUES (
                :id, :childPlanId, :childTenantId, :parentPlanId, :parentTenantId,
                :answeredVersion, :acknowledgedVersion, :externalType, :externalNumber,
                :externalSymbol, :externalDate, :externalIssuer, :externalSubject,
                :basisItemKey, :type, :crosses, :state, :proposedAt, :proposedBy, :answeredAt)
            """)
    void insert(LinkRow row);

    @CrossesTenants("Fitting has asked before whether the caller sees both plans")
    @Query(
            """
            SELECT id, tenant_id, state, current_version
            FROM published_plan
            WHERE id IN (:plans)
            ORDER BY id
            """)
    List<End> ends(@Expandable Collection<PlanId> plans);

    @Query(
            """
            SELECT id FROM link
            WHERE child_tenant_id = :tenant AND child_plan_id = :child
              AND live_parent_id = :parent
            """)
    Optional<LinkId> findLive(TenantId tenant, PlanId child, PlanId parent);

    /** One, if links lead up from a plan to a plan of the tenant, or they are the same. */
    @Query(
            """
            SELECT COUNT(*) FROM link_closure c
            JOIN published_plan o ON o.id = c.ancestor_id
            WHERE c.descendant_id = :low AND c.ancestor_id = :high AND o.tenant_id = :tenant
            """)
    long countPaths(TenantId tenant, PlanId low, PlanId high);

    /** One, if links of this agency to the plan stand without being asked about. */
    @Query(
            """
            WITH RECURSIVE above (id) AS (
                SELECT superior_id FROM agency_relation
                WHERE subordinate_id = :agency AND valid_from <= :today
                  AND (valid_to IS NULL OR valid_to >= :today)
                UNION
                SELECT r.superior_id FROM above a
                JOIN agency_relation r ON r.subordinate_id = a.id
                WHERE r.valid_from <= :today AND (r.valid_to IS NULL OR r.valid_to >= :today)
            )
            SELECT COUNT(*) FROM published_plan p
            WHERE p.id = :parent AND (p.tenant_id = :tenant
                OR (p.link_policy = 'SUBORDINATES_FREELY' AND (
                    EXISTS (SELECT 1 FROM above a WHERE a.id = p.issuer_agency_id)
                    OR EXISTS (
                        SELECT 1 FROM group_member m
                        WHERE m.group_id = p.issuer_group_id AND m.agency_id = :agency
                          AND m.year IN (p.year, YEAR(:today))))))
            """)
    long countLettingIn(TenantId tenant, AgencyId agency, PlanId parent, LocalDate today);

    @Query(
            """
            SELECT l.id, l.child_plan_id, l.child_tenant_id, c.state AS child_state,
                l.parent_plan_id, l.parent_tenant_id, p.state AS parent_state,
                p.current_version AS parent_version, l.acknowledged_version, l.crosses, l.state
            FROM link l
            JOIN published_plan c ON c.id = l.child_plan_id
            LEFT JOIN published_plan p ON p.id = l.parent_plan_id
            WHERE l.id = :link AND (l.child_tenant_id = :tenant OR l.parent_tenant_id = :tenant)
            FOR UPDATE OF l
            """)
    Optional<HeldLink> lock(TenantId tenant, LinkId link);

    @Query(
            """
            UPDATE link SET state = 'ACCEPTED', answered_at = :now, answered_by = :account
            WHERE parent_tenant_id = :tenant AND id = :link AND state = 'PROPOSED'
            """)
    int accept(TenantId tenant, LinkId link, AccountId account, Instant now);

    @Query(
            """
            UPDATE link
            SET state = 'DECLINED', answered_at = :now, answered_by = :account, ended_at = :now,
                ended_by = :account, reason = :reason
            WHERE parent_tenant_id = :tenant AND id = :link AND state = 'PROPOSED'
            """)
    int decline(TenantId tenant, LinkId link, AccountId account, Instant now, String reason);

    @Query(
            """
            UPDATE link SET state = 'WITHDRAWN', ended_at = :now, ended_by = :account
            WHERE child_tenant_id = :tenant AND id = :link AND state IN ('PROPOSED', 'EXTERNAL')
            """)
    int withdraw(TenantId tenant, LinkId link, AccountId account, Instant now);

    @Query(
            """
            UPDATE link
            SET state = 'CUT', ended_at = :now, ended_by = :account, reason = :reason
            WHERE (child_tenant_id = :tenant OR parent_tenant_id = :tenant) AND id = :link
              AND state = 'ACCEPTED'
            """)
    int cut(TenantId tenant, LinkId link, AccountId account, Instant now, String reason);

    @Query(
            """
            UPDATE link
            SET acknowledged_version = :version, acknowledged_at = :now,
                acknowledged_by = :account
            WHERE child_tenant_id = :tenant AND id = :link AND state = 'ACCEPTED'
              AND acknowledged_version < :version
            """)
    int acknowledge(TenantId tenant, LinkId link, int version, AccountId account, Instant now);

    @Query(
            """
            UPDATE link
            SET state = :state, parent_plan_id = :parent, parent_tenant_id = :parentTenant,
                answered_version = :version, acknowledged_version = :version,
                answered_at = CASE WHEN :state = 'ACCEPTED' THEN :now END
            WHERE child_tenant_id = :tenant AND id = :link AND state = 'EXTERNAL'
            """)
    int bind(
            TenantId tenant,
            LinkId link,
            PlanId parent,
            TenantId parentTenant,
            int version,
            LinkState state,
            Instant now);

    @Query(
            """
            UPDATE link SET crosses = :crosses
            WHERE child_tenant_id = :tenant AND id = :link
              AND state IN ('PROPOSED', 'ACCEPTED', 'EXTERNAL')
            """)
    int carry(TenantId tenant, LinkId link, Crossing crosses);

    /** Links of the plan that stand and whose parents have moved on. */
    @Query(
            """
            SELECT l.id, p.current_version
            FROM link l JOIN published_plan p ON p.id = l.parent_plan_id
            WHERE l.child_tenant_id = :tenant AND l.child_plan_id = :child
              AND l.state = 'ACCEPTED' AND l.acknowledged_version < p.current_version
            ORDER BY l.id LIMIT 1000
            """)
    List<Lag> listBehind(TenantId tenant, PlanId child);

    /** A plan that a link is to end at. */
    @Introspected
    record End(PlanId id, TenantId tenantId, PublishedState state, int currentVersion) {}

    /** A link that is behind, and the version of the parent that it has not taken note of. */
    @Introspected
    record Lag(LinkId id, int currentVersion) {}
}
