package vn.thidua.platform.duty;

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
import vn.thidua.platform.access.AccountId;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** Keeps duties, and reads what an agency has imposed and what it owes. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DutyRepository extends GenericRepository<DutyRow, DutyId> {
    @Query(
            """
            INSERT INTO duty (
                id, tenant_id, plan_id, what, text, due_on, due_precision, addressed, superior_id,
                relation_kind, agency_kind, group_id, group_year, group_roles, imposed_at,
                imposed_by)
            VALUES (
                :id, :tenantId, :planId, :what, :text, :dueOn, :duePrecision, :addressed,
                :superiorId, :relationKind, :agencyKind, :groupId, :groupYear, :groupRoles,
                :imposedAt, :imposedBy)
            """)
    void insert(DutyRow row);

    /** The plan that a duty stands under keeps its keeper until the transaction ends. */
    @Query("SELECT id FROM published_plan WHERE tenant_id = :tenant AND id = :plan FOR SHARE")
    Optional<PlanId> holdPlan(TenantId tenant, PlanId plan);

    @Query(
            """
            UPDATE duty
            SET withdrawn_at = :now, withdrawn_by = :account, withdrawn_reason = :reason
            WHERE tenant_id = :tenant AND id = :duty AND withdrawn_at IS NULL
            """)
    int withdraw(TenantId tenant, DutyId duty, AccountId account, Instant now, String reason);

    @Query(
            DutyLines.COLUMNS
                    + """
                      FROM duty d JOIN published_plan p ON p.id = d.plan_id
                      WHERE d.tenant_id = :tenant AND d.id IN (:duties)
                      ORDER BY d.id
                      """)
    List<DutyLine> list(TenantId tenant, @Expandable Collection<DutyId> duties);

    /** The duties that stand under these plans, the first so many of each. */
    @Query(
            """
            WITH chosen (id, nth) AS (
                SELECT d.id, ROW_NUMBER() OVER (PARTITION BY d.plan_id ORDER BY d.due_on, d.id)
                FROM duty d
                WHERE d.tenant_id = :tenant AND d.plan_id IN (:plans) AND d.withdrawn_at IS NULL
            )
            """
                    + DutyLines.COLUMNS
                    + """
                      FROM chosen
                      JOIN duty d ON d.id = chosen.id
                      JOIN published_plan p ON p.id = d.plan_id
                      WHERE chosen.nth <= :limit
                      ORDER BY d.plan_id, d.due_on, d.id
                      """)
    List<DutyLine> listUnder(TenantId tenant, @Expandable Collection<PlanId> plans, int limit);

    @Query(
            DutyLines.COLUMNS
                    + """
                      FROM duty d JOIN published_plan p ON p.id = d.plan_id
                      WHERE d.tenant_id = :tenant AND d.id < :before
                      ORDER BY d.id DESC LIMIT :limit
                      """)
    List<DutyLine> listLatest(TenantId tenant, DutyId before, int limit);

    /** What the agency bears, by deadline, for itself and for those that it followed. */
    @Query(
            Resolved.CHOSEN
                    + """
                          WHERE d.withdrawn_at IS NULL AND (
                              EXISTS (
                                  SELECT 1 FROM mine JOIN agency_relation r
                                    ON r.subordinate_id = mine.agency_id
                                  WHERE r.superior_id = d.superior_id)
                              OR EXISTS (
                                  SELECT 1 FROM mine JOIN group_member m
                                    ON m.agency_id = mine.agency_id
                                  WHERE m.group_id = d.group_id AND m.year = d.group_year)
                              OR EXISTS (
                                  SELECT 1 FROM mine JOIN duty_agency n
                                    ON n.agency_id = mine.agency_id
                                  WHERE n.duty_id = d.id))
                      ),
                      """
                    + Resolved.ROWS
                    + DutyLines.COLUMNS
                    + """
                      , c.agency_id, c.bearer_id, c.status, c.link_id, c.plan_id AS answer_id,
                          c.title AS answer_title, c.number, c.symbol, c.issued_on
                      FROM coverage c
                      JOIN duty d ON d.id = c.duty_id
                      JOIN published_plan p ON p.id = d.plan_id
                      WHERE c.bearer_id = :agency
                        AND (NOT :unansweredOnly OR c.status IN ('LATE', 'SILENT'))
                        AND (d.due_on > :afterDue OR (d.due_on = :afterDue AND (d.id > :afterDuty
                            OR (d.id = :afterDuty AND c.agency_id > :afterAgency))))
                      ORDER BY d.due_on, d.id, c.agency_id LIMIT :limit
                      """)
    List<OwedLine> listOwed(
            AgencyId agency,
            LocalDate today,
            boolean everybody,
            boolean unansweredOnly,
            LocalDate afterDue,
            DutyId afterDuty,
            AgencyId afterAgency,
            int limit);
}
