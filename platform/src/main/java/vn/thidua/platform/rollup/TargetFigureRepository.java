package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.CrossesTenants;

/** Writes the narrow rows of targets, in the same ways as {@link FigureSums}. */
@CrossesTenants("a fact moves all targets above; its keeper may report")
@JdbcRepository(dialect = Dialect.MYSQL)
interface TargetFigureRepository extends GenericRepository<FactRow, FactEntryId> {

    /** What rollups of targets are made of. */
    String COLUMNS =
            """
            (ancestor_id, in_slot, period, contributor, amount, numerator, denominator)
            SELECT s.ancestor_id, k.in_slot, s.period,\
            """;

    /** How it is added to what stands there. */
    String INTO =
            """
            ORDER BY s.ancestor_id, k.in_slot, s.period, contributor
            ON DUPLICATE KEY UPDATE
                amount = target_rollup.amount + s.amount,
                numerator = target_rollup.numerator + s.numerator,
                denominator = target_rollup.denominator + s.denominator
            """;

    /** The targets' own figures take in one entry or two of the same plan. */
    @Query(
            """
            INSERT INTO own_target (
                node_id, period, tenant_id, amount, numerator, denominator)
            SELECT s.node_id, s.period, s.tenant_id, s.amount, s.numerator, s.denominator
            FROM (
                SELECT f.node_id, f.period, f.tenant_id,
                    SUM(IF(f.measure = 41, f.delta, 0)) AS amount,
                    SUM(IF(f.measure = 42, f.delta, 0)) AS numerator,
                    SUM(IF(f.measure = 43, f.delta, 0)) AS denominator
                FROM fact f
                WHERE f.entry_id IN (:entry, :other) AND f.measure BETWEEN 41 AND 43
                GROUP BY f.node_id, f.period, f.tenant_id
            ) s
            ORDER BY s.node_id, s.period
            ON DUPLICATE KEY UPDATE
                amount = own_target.amount + s.amount,
                numerator = own_target.numerator + s.numerator,
                denominator = own_target.denominator + s.denominator
            """)
    int addOwn(FactEntryId entry, FactEntryId other);

    /** Every target that these serve takes in these entries, once however many paths lead there. */
    @Query(
            "INSERT INTO target_rollup "
                    + COLUMNS
                    + Slots.CONTRIBUTOR
                    + """
                    AS contributor, s.amount, s.numerator, s.denominator
                    FROM (
                        SELECT c.ancestor_id, f.period, f.tenant_id,
                            SUM(IF(f.measure = 41, f.delta, 0)) AS amount,
                            SUM(IF(f.measure = 42, f.delta, 0)) AS numerator,
                            SUM(IF(f.measure = 43, f.delta, 0)) AS denominator
                        FROM fact f
                        STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                            ON c.descendant_id = f.node_id AND c.figure_paths > 0
                        WHERE f.entry_id IN (:entry, :other) AND f.measure BETWEEN 41 AND 43
                        GROUP BY c.ancestor_id, f.period, f.tenant_id
                    ) s"""
                    + Slots.BOTH
                    + INTO)
    int rollUp(FactEntryId entry, FactEntryId other);

    /** Targets above the change under way gain or lose what the targets below it have reached. */
    @Query(
            "INSERT INTO target_rollup "
                    + COLUMNS
                    + Slots.CONTRIBUTOR
                    + """
                    AS contributor, s.amount, s.numerator, s.denominator
                    FROM (
                        SELECT p.ancestor_id, r.period, r.tenant_id,
                            SUM(p.direction * r.amount) AS amount,
                            SUM(p.direction * r.numerator) AS numerator,
                            SUM(p.direction * r.denominator) AS denominator
                        FROM changed_pair p
                        STRAIGHT_JOIN own_target r ON r.node_id = p.descendant_id
                        GROUP BY p.ancestor_id, r.period, r.tenant_id
                    ) s"""
                    + Slots.BOTH
                    + INTO)
    int move();
}
