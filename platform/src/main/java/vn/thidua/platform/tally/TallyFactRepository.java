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
import vn.thidua.platform.graph.NodeId;

/** The ledger of what is counted. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface TallyFactRepository extends GenericRepository<TallyFactRow, TallyFactId> {
    @Query(
            """
            INSERT INTO tally_fact (id, tenant_id, record_kind, record_id, node_id, year, matter,
                award, form, level, subject_kind, delta, recorded_at)
            VALUES (:id, :tenantId, :recordKind, :recordId, :nodeId, :year, :matter, :award, :form,
                :level, :subjectKind, :delta, :recordedAt)
            """)
    void insertAll(Collection<TallyFactRow> facts);

    /** What the ledger says that these records count as. */
    @Query(
            """
            SELECT f.record_id, f.node_id, f.year, f.matter, NULLIF(f.award, '') AS award,
                NULLIF(f.form, '') AS form, NULLIF(f.level, '') AS level,
                NULLIF(f.subject_kind, '') AS subject_kind, SUM(f.delta) AS amount
            FROM tally_fact f
            WHERE f.tenant_id = :tenant AND f.record_id IN (:records)
            GROUP BY f.record_id, f.node_id, f.year, f.matter, f.award, f.form, f.level,
                f.subject_kind
            HAVING SUM(f.delta) <> 0
            ORDER BY f.record_id, f.node_id, f.year, f.matter, f.award, f.form, f.level,
                f.subject_kind
            """)
    List<Standing> list(TenantId tenant, @Expandable Collection<TallyRecordId> records);

    /** The same of all records of a kind from one to another. */
    @Query(
            """
            SELECT f.record_id, f.node_id, f.year, f.matter, NULLIF(f.award, '') AS award,
                NULLIF(f.form, '') AS form, NULLIF(f.level, '') AS level,
                NULLIF(f.subject_kind, '') AS subject_kind, SUM(f.delta) AS amount
            FROM tally_fact f
            WHERE f.tenant_id = :tenant AND f.record_kind = :kind
              AND f.record_id > :after AND f.record_id <= :last
            GROUP BY f.record_id, f.node_id, f.year, f.matter, f.award, f.form, f.level,
                f.subject_kind
            HAVING SUM(f.delta) <> 0
            ORDER BY f.record_id, f.node_id, f.year, f.matter, f.award, f.form, f.level,
                f.subject_kind
            """)
    List<Standing> listBetween(
            TenantId tenant, TallyRecordKind kind, TallyRecordId after, TallyRecordId last);

    /** Those of these that are issued plans, and whether the tenant keeps or has opened them. */
    @Query(
            """
            SELECT n.id AS node_id,
                p.tenant_id = :tenant OR n.tenant_id = :tenant OR EXISTS (
                    SELECT 1 FROM tally_fact f WHERE f.node_id = n.id AND f.tenant_id = :tenant)
                AS own
            FROM node n JOIN published_plan p ON p.id = n.plan_id
            WHERE n.id IN (:nodes) AND n.kind = 'PLAN'
            """)
    List<Issued> listIssued(TenantId tenant, @Expandable Collection<NodeId> nodes);

    /**
     * An issued plan.
     *
     * @param own 1 if the tenant keeps it, has opened it or has counted for it
     */
    @Introspected
    record Issued(NodeId nodeId, long own) {
        boolean isOwn() {
            return own == 1;
        }
    }

    /** What a record counts as. */
    @Introspected
    record Standing(
            TallyRecordId recordId,
            NodeId nodeId,
            int year,
            TallyMatter matter,
            @Nullable String award,
            @Nullable CommendationForm form,
            @Nullable AwardLevel level,
            @Nullable SubjectKind subjectKind,
            int amount) {
        TallyPlace place() {
            var key = new TallyKey(matter, award, form, level, subjectKind);
            return new TallyPlace(recordId, nodeId, year, key);
        }
    }
}
