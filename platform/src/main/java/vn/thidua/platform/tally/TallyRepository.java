package vn.thidua.platform.tally;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.directory.AgencyId;
import vn.thidua.platform.publication.PlanId;

/** What plans have come to by the ledger. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyRepository extends GenericRepository<TallyFactRow, TallyFactId> {
    /** The plans take in entries just written, in the order of the key. */
    @Query(
            """
            INSERT INTO tally (node_id, year, matter, award, form, level, subject_kind, tenant_id,
                amount)
            SELECT s.node_id, s.year, s.matter, s.award, s.form, s.level, s.subject_kind,
                s.tenant_id, s.amount
            FROM (
                SELECT f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
                    COALESCE(n.tenant_id, f.tenant_id) AS tenant_id, SUM(f.delta) AS amount
                FROM tally_fact f LEFT JOIN node n ON n.id = f.node_id
                WHERE f.tenant_id = :tenant AND f.id IN (:facts)
                GROUP BY f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
                    COALESCE(n.tenant_id, f.tenant_id)
            ) s
            ORDER BY s.node_id, s.year, s.matter, s.award, s.form, s.level, s.subject_kind
            ON DUPLICATE KEY UPDATE amount = tally.amount + s.amount
            """)
    int add(TenantId tenant, @Expandable Collection<TallyFactId> facts);

    /**
     * Of plans that the tenant keeps or stands above, with all below them and all that agencies
     * there do under no plan; of others nothing.
     */
    @Query(
            """
            SELECT u.plan_id AS plan, u.matter, NULLIF(u.award, '') AS award,
                NULLIF(u.form, '') AS form, NULLIF(u.level, '') AS level,
                NULLIF(u.subject_kind, '') AS subject_kind, SUM(u.amount) AS amount
            FROM (
                SELECT v.plan_id, t.matter, t.award, t.form, t.level, t.subject_kind,
                    SUM(t.amount) AS amount
                FROM overseer v
                STRAIGHT_JOIN link_closure c ON c.ancestor_id = v.plan_id AND c.figure_paths > 0
                STRAIGHT_JOIN tally t
                    ON t.node_id = c.descendant_id AND t.year BETWEEN :from AND :to
                WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
                GROUP BY v.plan_id, t.matter, t.award, t.form, t.level, t.subject_kind
                UNION ALL
                SELECT v.plan_id, t.matter, t.award, t.form, t.level, t.subject_kind,
                    SUM(t.amount)
                FROM overseer v
                STRAIGHT_JOIN contributor k ON k.ancestor_id = v.plan_id
                STRAIGHT_JOIN tenant a ON a.id = k.tenant_id
                STRAIGHT_JOIN tally t
                    ON t.node_id = a.agency_id AND t.year BETWEEN :from AND :to
                WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
                GROUP BY v.plan_id, t.matter, t.award, t.form, t.level, t.subject_kind
            ) u
            GROUP BY u.plan_id, u.matter, u.award, u.form, u.level, u.subject_kind
            HAVING SUM(u.amount) <> 0
            ORDER BY u.plan_id, u.matter, u.award, u.form, u.level, u.subject_kind
            """)
    List<PlanLine> totals(TenantId tenant, @Expandable Collection<PlanId> plans, int from, int to);

    /** Those of these plans that the tenant keeps or stands above. */
    @Query(
            """
            SELECT v.plan_id
            FROM overseer v
            WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
            ORDER BY v.plan_id
            """)
    List<PlanId> seen(TenantId tenant, @Expandable Collection<PlanId> plans);

    /** Of each such plan so many of the agencies that have plans there, by name. */
    @Query(
            """
            WITH named AS (
                SELECT v.plan_id, k.tenant_id, a.agency_id,
                    (SELECT n.name FROM agency_name n WHERE n.agency_id = a.agency_id
                     ORDER BY n.valid_from DESC LIMIT 1) AS name
                FROM overseer v
                JOIN contributor k ON k.ancestor_id = v.plan_id
                JOIN tenant a ON a.id = k.tenant_id
                WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
            ),
            numbered AS (
                SELECT plan_id, tenant_id, agency_id, name,
                    ROW_NUMBER() OVER (PARTITION BY plan_id ORDER BY name, agency_id) AS nth
                FROM named
                WHERE name > :afterName OR (name = :afterName AND agency_id > :afterAgency)
            )
            SELECT plan_id AS plan, tenant_id AS tenant, agency_id AS agency, name
            FROM numbered
            WHERE nth <= :limit
            ORDER BY plan_id, name, agency_id
            """)
    List<AgencyLine> agencies(
            TenantId tenant,
            @Expandable Collection<PlanId> plans,
            String afterName,
            AgencyId afterAgency,
            int limit);

    /** What these agencies have come to below each such plan, and under no plan. */
    @Query(
            """
            SELECT v.plan_id AS plan, t.tenant_id AS tenant, t.matter,
                NULLIF(t.award, '') AS award, NULLIF(t.form, '') AS form,
                NULLIF(t.level, '') AS level, NULLIF(t.subject_kind, '') AS subject_kind,
                SUM(t.amount) AS amount
            FROM overseer v
            STRAIGHT_JOIN contributor k
                ON k.ancestor_id = v.plan_id AND k.tenant_id IN (:agencies)
            STRAIGHT_JOIN tenant a ON a.id = k.tenant_id
            STRAIGHT_JOIN tally t FORCE INDEX (tally_of_tenant)
                ON t.tenant_id = k.tenant_id AND t.year BETWEEN :from AND :to
            LEFT JOIN link_closure c
                ON c.descendant_id = t.node_id AND c.ancestor_id = v.plan_id
                    AND c.figure_paths > 0
            WHERE v.plan_id IN (:plans) AND v.tenant_id = :tenant AND v.figure_paths > 0
              AND (c.descendant_id IS NOT NULL OR t.node_id = a.agency_id)
            GROUP BY v.plan_id, t.tenant_id, t.matter, t.award, t.form, t.level, t.subject_kind
            HAVING SUM(t.amount) <> 0
            ORDER BY v.plan_id, t.tenant_id, t.matter, t.award, t.form, t.level, t.subject_kind
            """)
    List<ShareLine> shares(
            TenantId tenant,
            @Expandable Collection<PlanId> plans,
            @Expandable Collection<TenantId> agencies,
            int from,
            int to);

    /** What a plan and all below it have come to. */
    @Introspected
    record PlanLine(
            PlanId plan,
            TallyMatter matter,
            @Nullable String award,
            @Nullable CommendationForm form,
            @Nullable AwardLevel level,
            @Nullable SubjectKind subjectKind,
            long amount) {
        Tally tally() {
            return new Tally(new TallyKey(matter, award, form, level, subjectKind), amount);
        }
    }

    /** An agency that has plans below a plan. */
    @Introspected
    record AgencyLine(PlanId plan, TenantId tenant, AgencyId agency, String name) {}

    /** What an agency's plans below a plan have come to. */
    @Introspected
    record ShareLine(
            PlanId plan,
            TenantId tenant,
            TallyMatter matter,
            @Nullable String award,
            @Nullable CommendationForm form,
            @Nullable AwardLevel level,
            @Nullable SubjectKind subjectKind,
            long amount) {
        Tally tally() {
            return new Tally(new TallyKey(matter, award, form, level, subjectKind), amount);
        }
    }
}
