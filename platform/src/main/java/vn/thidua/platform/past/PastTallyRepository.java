package vn.thidua.platform.past;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.CrossesTenants;
import vn.thidua.platform.access.TenantId;
import vn.thidua.platform.body.content.AwardLevel;
import vn.thidua.platform.body.content.CommendationForm;
import vn.thidua.platform.body.content.SubjectKind;
import vn.thidua.platform.graph.NodeId;
import vn.thidua.platform.tally.Tally;
import vn.thidua.platform.tally.TallyKey;
import vn.thidua.platform.tally.TallyMatter;

/** Adds up what the ledger of tallies had said by a moment. */
@CrossesTenants("PastTallies has found the plan visible; below it figures travel")
@JdbcRepository(dialect = Dialect.MYSQL)
interface PastTallyRepository extends GenericRepository<DayFigure, NodeId> {

    /** Of a plan and all that is below it now. */
    @Query(
            """
            SELECT f.matter, NULLIF(f.award, '') AS award, NULLIF(f.form, '') AS form,
                NULLIF(f.level, '') AS level, NULLIF(f.subject_kind, '') AS subject_kind,
                SUM(f.delta) AS amount
            FROM link_closure c
            STRAIGHT_JOIN tally_fact f
                ON f.node_id = c.descendant_id AND f.recorded_at < :moment
                    AND f.year BETWEEN :from AND :to
            WHERE c.ancestor_id = :plan AND c.figure_paths > 0
            GROUP BY f.matter, f.award, f.form, f.level, f.subject_kind
            """)
    List<Line> below(NodeId plan, Instant moment, int from, int to);

    /** Of these plans themselves. */
    @Query(
            """
            SELECT f.matter, NULLIF(f.award, '') AS award, NULLIF(f.form, '') AS form,
                NULLIF(f.level, '') AS level, NULLIF(f.subject_kind, '') AS subject_kind,
                SUM(f.delta) AS amount
            FROM tally_fact f
            WHERE f.node_id IN (:plans) AND f.recorded_at < :moment
                AND f.year BETWEEN :from AND :to
            GROUP BY f.matter, f.award, f.form, f.level, f.subject_kind
            """)
    List<Line> own(@Expandable Collection<NodeId> plans, Instant moment, int from, int to);

    /** Of these agencies under no plan. */
    @Query(
            """
            SELECT f.matter, NULLIF(f.award, '') AS award, NULLIF(f.form, '') AS form,
                NULLIF(f.level, '') AS level, NULLIF(f.subject_kind, '') AS subject_kind,
                SUM(f.delta) AS amount
            FROM tenant t
            STRAIGHT_JOIN tally_fact f
                ON f.node_id = t.agency_id AND f.recorded_at < :moment
                    AND f.year BETWEEN :from AND :to
            WHERE t.id IN (:tenants)
            GROUP BY f.matter, f.award, f.form, f.level, f.subject_kind
            """)
    List<Line> ofAgencies(
            @Expandable Collection<TenantId> tenants, Instant moment, int from, int to);

    /** How many there were of something. */
    @Introspected
    record Line(
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
