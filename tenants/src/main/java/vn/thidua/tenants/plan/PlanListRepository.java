package vn.thidua.tenants.plan;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.publication.PlanId;
import vn.thidua.tenants.kind.PlanKindId;
import vn.thidua.tenants.unit.UnitId;

/** Lists of plans, each going on after the last row seen. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlanListRepository extends GenericRepository<PlanRow, PlanId> {
    @Query(
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.state IN (:states)
              AND (:kind IS NULL OR p.kind_id = :kind)
              AND (:unit IS NULL OR p.unit_id = :unit)
              AND (:under IS NULL OR p.under_id = :under)
              AND (:year IS NULL OR p.year = :year)
              AND p.folded LIKE :words
              AND (p.changed_at < :before OR (p.changed_at = :before AND p.id < :last))
            ORDER BY p.changed_at DESC, p.id DESC
            LIMIT :limit
            """)
    List<PlanLine> byChange(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            Instant before,
            PlanId last,
            int limit);

    /** Plans that were never issued, or on a day that nobody knows, come last. */
    @Query(
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.state IN (:states)
              AND (:kind IS NULL OR p.kind_id = :kind)
              AND (:unit IS NULL OR p.unit_id = :unit)
              AND (:under IS NULL OR p.under_id = :under)
              AND (:year IS NULL OR p.year = :year)
              AND p.folded LIKE :words
              AND (COALESCE(p.issued_on, '1000-01-01') < :before
                OR (COALESCE(p.issued_on, '1000-01-01') = :before AND p.id < :last))
            ORDER BY COALESCE(p.issued_on, '1000-01-01') DESC, p.id DESC
            LIMIT :limit
            """)
    List<PlanLine> byIssue(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            LocalDate before,
            PlanId last,
            int limit);

    @Query(
            """
            SELECT p.id, p.kind_id, p.kind_revision, k.name AS kind_name, p.scope, p.unit_id,
                p.under_id, p.previous_id, p.issuer_agency_id, p.issuer_group_id, p.year, p.title,
                p.state, p.draft_stage, p.return_reason, p.version, p.recorded, p.issued_on,
                v.document_number, v.document_symbol, v.issued_on_text, v.audience,
                v.link_policy, v.recorded AS version_recorded, v.entered_at, v.entered_by,
                p.made_at, p.made_by, p.changed_at, p.changed_by, p.discarded_at
            FROM plan p
            JOIN plan_kind_version k
              ON k.tenant_id = :tenant AND k.kind_id = p.kind_id AND k.revision = p.kind_revision
            LEFT JOIN plan_version v
              ON v.tenant_id = :tenant AND v.plan_id = p.id AND v.version = p.version
            WHERE p.tenant_id = :tenant AND p.state IN (:states)
              AND (:kind IS NULL OR p.kind_id = :kind)
              AND (:unit IS NULL OR p.unit_id = :unit)
              AND (:under IS NULL OR p.under_id = :under)
              AND (:year IS NULL OR p.year = :year)
              AND p.folded LIKE :words
              AND (p.title > :after OR (p.title = :after AND p.id > :last))
            ORDER BY p.title, p.id
            LIMIT :limit
            """)
    List<PlanLine> byTitle(
            TenantId tenant,
            @Expandable Collection<PlanState> states,
            @Nullable PlanKindId kind,
            @Nullable UnitId unit,
            @Nullable PlanId under,
            @Nullable Integer year,
            String words,
            String after,
            PlanId last,
            int limit);
}
