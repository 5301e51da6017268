package vn.thidua.platform.rollup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import vn.thidua.platform.CrossesTenants;

/**
 * Writes the wide rows: what plans did themselves, and what it adds up to above them. Statements
 * that write rollups are sorted by their key and come last, so no two of them wait in a circle.
 */
@CrossesTenants("a fact moves the sums of all plans above; its keeper may report")
@JdbcRepository(dialect = Dialect.MYSQL)
interface FigureRepository extends GenericRepository<FactRow, FactEntryId> {

    /** The plan's own figures take in one entry or two of the same plan. */
    @Query(
            """
            INSERT INTO own_figure (
                node_id, period, tenant_id, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11,
                m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26, m27,
                m28, m29, m30)
            SELECT s.node_id, s.period, s.tenant_id,
                s.m01, s.m02, s.m03, s.m04, s.m05, s.m06, s.m07, s.m08, s.m09, s.m10, s.m11,
                s.m12, s.m13, s.m14, s.m15, s.m16, s.m17, s.m18, s.m19, s.m20, s.m21, s.m22,
                s.m23, s.m24, s.m25, s.m26, s.m27, s.m28, s.m29, s.m30
            FROM (
                SELECT f.node_id, f.period, f.tenant_id,
                    SUM(IF(f.measure = 1, f.delta, 0)) AS m01,
                    SUM(IF(f.measure = 2, f.delta, 0)) AS m02,
                    SUM(IF(f.measure = 3, f.delta, 0)) AS m03,
                    SUM(IF(f.measure = 4, f.delta, 0)) AS m04,
                    SUM(IF(f.measure = 5, f.delta, 0)) AS m05,
                    SUM(IF(f.measure = 6, f.delta, 0)) AS m06,
                    SUM(IF(f.measure = 7, f.delta, 0)) AS m07,
                    SUM(IF(f.measure = 8, f.delta, 0)) AS m08,
                    SUM(IF(f.measure = 9, f.delta, 0)) AS m09,
                    SUM(IF(f.measure = 10, f.delta, 0)) AS m10,
                    SUM(IF(f.measure = 11, f.delta, 0)) AS m11,
                    SUM(IF(f.measure = 12, f.delta, 0)) AS m12,
                    SUM(IF(f.measure = 13, f.delta, 0)) AS m13,
                    SUM(IF(f.measure = 14, f.delta, 0)) AS m14,
                    SUM(IF(f.measure = 15, f.delta, 0)) AS m15,
                    SUM(IF(f.measure = 16, f.delta, 0)) AS m16,
                    SUM(IF(f.measure = 17, f.delta, 0)) AS m17,
                    SUM(IF(f.measure = 18, f.delta, 0)) AS m18,
                    SUM(IF(f.measure = 19, f.delta, 0)) AS m19,
                    SUM(IF(f.measure = 20, f.delta, 0)) AS m20,
                    SUM(IF(f.measure = 21, f.delta, 0)) AS m21,
                    SUM(IF(f.measure = 22, f.delta, 0)) AS m22,
                    SUM(IF(f.measure = 23, f.delta, 0)) AS m23,
                    SUM(IF(f.measure = 24, f.delta, 0)) AS m24,
                    SUM(IF(f.measure = 25, f.delta, 0)) AS m25,
                    SUM(IF(f.measure = 26, f.delta, 0)) AS m26,
                    SUM(IF(f.measure = 27, f.delta, 0)) AS m27,
                    SUM(IF(f.measure = 28, f.delta, 0)) AS m28,
                    SUM(IF(f.measure = 29, f.delta, 0)) AS m29,
                    SUM(IF(f.measure = 30, f.delta, 0)) AS m30
                FROM fact f
                WHERE f.entry_id IN (:entry, :other) AND f.measure <= 30
                GROUP BY f.node_id, f.period, f.tenant_id
            ) s
            ON DUPLICATE KEY UPDATE
                m01 = own_figure.m01 + s.m01, m02 = own_figure.m02 + s.m02,
                m03 = own_figure.m03 + s.m03, m04 = own_figure.m04 + s.m04,
                m05 = own_figure.m05 + s.m05, m06 = own_figure.m06 + s.m06,
                m07 = own_figure.m07 + s.m07, m08 = own_figure.m08 + s.m08,
                m09 = own_figure.m09 + s.m09, m10 = own_figure.m10 + s.m10,
                m11 = own_figure.m11 + s.m11, m12 = own_figure.m12 + s.m12,
                m13 = own_figure.m13 + s.m13, m14 = own_figure.m14 + s.m14,
                m15 = own_figure.m15 + s.m15, m16 = own_figure.m16 + s.m16,
                m17 = own_figure.m17 + s.m17, m18 = own_figure.m18 + s.m18,
                m19 = own_figure.m19 + s.m19, m20 = own_figure.m20 + s.m20,
                m21 = own_figure.m21 + s.m21, m22 = own_figure.m22 + s.m22,
                m23 = own_figure.m23 + s.m23, m24 = own_figure.m24 + s.m24,
                m25 = own_figure.m25 + s.m25, m26 = own_figure.m26 + s.m26,
                m27 = own_figure.m27 + s.m27, m28 = own_figure.m28 + s.m28,
                m29 = own_figure.m29 + s.m29, m30 = own_figure.m30 + s.m30
            """)
    int addOwn(FactEntryId entry, FactEntryId other);

    /** Every plan above takes in these entries, once however many paths lead there. */
    @Query(
            """
            INSERT INTO rollup_row (
                ancestor_id, period, tenant_id, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10,
                m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26,
                m27, m28, m29, m30)
            SELECT s.ancestor_id, s.period, s.tenant_id,
                s.m01, s.m02, s.m03, s.m04, s.m05, s.m06, s.m07, s.m08, s.m09, s.m10, s.m11,
                s.m12, s.m13, s.m14, s.m15, s.m16, s.m17, s.m18, s.m19, s.m20, s.m21, s.m22,
                s.m23, s.m24, s.m25, s.m26, s.m27, s.m28, s.m29, s.m30
            FROM (
                SELECT c.ancestor_id, f.period, f.tenant_id,
                    SUM(IF(f.measure = 1, f.delta, 0)) AS m01,
                    SUM(IF(f.measure = 2, f.delta, 0)) AS m02,
                    SUM(IF(f.measure = 3, f.delta, 0)) AS m03,
                    SUM(IF(f.measure = 4, f.delta, 0)) AS m04,
                    SUM(IF(f.measure = 5, f.delta, 0)) AS m05,
                    SUM(IF(f.measure = 6, f.delta, 0)) AS m06,
                    SUM(IF(f.measure = 7, f.delta, 0)) AS m07,
                    SUM(IF(f.measure = 8, f.delta, 0)) AS m08,
                    SUM(IF(f.measure = 9, f.delta, 0)) AS m09,
                    SUM(IF(f.measure = 10, f.delta, 0)) AS m10,
                    SUM(IF(f.measure = 11, f.delta, 0)) AS m11,
                    SUM(IF(f.measure = 12, f.delta, 0)) AS m12,
                    SUM(IF(f.measure = 13, f.delta, 0)) AS m13,
                    SUM(IF(f.measure = 14, f.delta, 0)) AS m14,
                    SUM(IF(f.measure = 15, f.delta, 0)) AS m15,
                    SUM(IF(f.measure = 16, f.delta, 0)) AS m16,
                    SUM(IF(f.measure = 17, f.delta, 0)) AS m17,
                    SUM(IF(f.measure = 18, f.delta, 0)) AS m18,
                    SUM(IF(f.measure = 19, f.delta, 0)) AS m19,
                    SUM(IF(f.measure = 20, f.delta, 0)) AS m20,
                    SUM(IF(f.measure = 21, f.delta, 0)) AS m21,
                    SUM(IF(f.measure = 22, f.delta, 0)) AS m22,
                    SUM(IF(f.measure = 23, f.delta, 0)) AS m23,
                    SUM(IF(f.measure = 24, f.delta, 0)) AS m24,
                    SUM(IF(f.measure = 25, f.delta, 0)) AS m25,
                    SUM(IF(f.measure = 26, f.delta, 0)) AS m26,
                    SUM(IF(f.measure = 27, f.delta, 0)) AS m27,
                    SUM(IF(f.measure = 28, f.delta, 0)) AS m28,
                    SUM(IF(f.measure = 29, f.delta, 0)) AS m29,
                    SUM(IF(f.measure = 30, f.delta, 0)) AS m30
                FROM fact f
                STRAIGHT_JOIN link_closure c FORCE INDEX (PRIMARY)
                    ON c.descendant_id = f.node_id AND c.figure_paths > 0
                WHERE f.entry_id IN (:entry, :other) AND f.measure <= 30
                GROUP BY c.ancestor_id, f.period, f.tenant_id
            ) s
            ORDER BY s.ancestor_id, s.period, s.tenant_id
            ON DUPLICATE KEY UPDATE
                m01 = rollup_row.m01 + s.m01, m02 = rollup_row.m02 + s.m02,
                m03 = rollup_row.m03 + s.m03, m04 = rollup_row.m04 + s.m04,
                m05 = rollup_row.m05 + s.m05, m06 = rollup_row.m06 + s.m06,
                m07 = rollup_row.m07 + s.m07, m08 = rollup_row.m08 + s.m08,
                m09 = rollup_row.m09 + s.m09, m10 = rollup_row.m10 + s.m10,
                m11 = rollup_row.m11 + s.m11, m12 = rollup_row.m12 + s.m12,
                m13 = rollup_row.m13 + s.m13, m14 = rollup_row.m14 + s.m14,
                m15 = rollup_row.m15 + s.m15, m16 = rollup_row.m16 + s.m16,
                m17 = rollup_row.m17 + s.m17, m18 = rollup_row.m18 + s.m18,
                m19 = rollup_row.m19 + s.m19, m20 = rollup_row.m20 + s.m20,
                m21 = rollup_row.m21 + s.m21, m22 = rollup_row.m22 + s.m22,
                m23 = rollup_row.m23 + s.m23, m24 = rollup_row.m24 + s.m24,
                m25 = rollup_row.m25 + s.m25, m26 = rollup_row.m26 + s.m26,
                m27 = rollup_row.m27 + s.m27, m28 = rollup_row.m28 + s.m28,
                m29 = rollup_row.m29 + s.m29, m30 = rollup_row.m30 + s.m30
            """)
    int rollUp(FactEntryId entry, FactEntryId other);

    /** Plans above the change under way gain or lose what the plans below it have done. */
    @Query(
            """
            INSERT INTO rollup_row (
                ancestor_id, period, tenant_id, m01, m02, m03, m04, m05, m06, m07, m08, m09, m10,
                m11, m12, m13, m14, m15, m16, m17, m18, m19, m20, m21, m22, m23, m24, m25, m26,
                m27, m28, m29, m30)
            SELECT s.ancestor_id, s.period, s.tenant_id,
                s.m01, s.m02, s.m03, s.m04, s.m05, s.m06, s.m07, s.m08, s.m09, s.m10, s.m11,
                s.m12, s.m13, s.m14, s.m15, s.m16, s.m17, s.m18, s.m19, s.m20, s.m21, s.m22,
                s.m23, s.m24, s.m25, s.m26, s.m27, s.m28, s.m29, s.m30
            FROM (
                SELECT p.ancestor_id, f.period, f.tenant_id,
                    SUM(p.direction * f.m01) AS m01, SUM(p.direction * f.m02) AS m02,
                    SUM(p.direction * f.m03) AS m03, SUM(p.direction * f.m04) AS m04,
                    SUM(p.direction * f.m05) AS m05, SUM(p.direction * f.m06) AS m06,
                    SUM(p.direction * f.m07) AS m07, SUM(p.direction * f.m08) AS m08,
                    SUM(p.direction * f.m09) AS m09, SUM(p.direction * f.m10) AS m10,
                    SUM(p.direction * f.m11) AS m11, SUM(p.direction * f.m12) AS m12,
                    SUM(p.direction * f.m13) AS m13, SUM(p.direction * f.m14) AS m14,
                    SUM(p.direction * f.m15) AS m15, SUM(p.direction * f.m16) AS m16,
                    SUM(p.direction * f.m17) AS m17, SUM(p.direction * f.m18) AS m18,
                    SUM(p.direction * f.m19) AS m19, SUM(p.direction * f.m20) AS m20,
                    SUM(p.direction * f.m21) AS m21, SUM(p.direction * f.m22) AS m22,
                    SUM(p.direction * f.m23) AS m23, SUM(p.direction * f.m24) AS m24,
                    SUM(p.direction * f.m25) AS m25, SUM(p.direction * f.m26) AS m26,
                    SUM(p.direction * f.m27) AS m27, SUM(p.direction * f.m28) AS m28,
                    SUM(p.direction * f.m29) AS m29, SUM(p.direction * f.m30) AS m30
                FROM (
                    SELECT b.descendant_id, a.ancestor_id,
                        IF(MAX(COALESCE(x.figure_paths, 0)) = 0, 1, -1) AS direction
                    FROM edge_change e
                    STRAIGHT_JOIN link_closure b FORCE INDEX (link_closure_down)
                        ON b.ancestor_id = e.child_id
                    STRAIGHT_JOIN link_closure a FORCE INDEX (PRIMARY)
                        ON a.descendant_id = e.parent_id
                    LEFT JOIN link_closure x FORCE INDEX (PRIMARY)
                        ON x.descendant_id = b.descendant_id AND x.ancestor_id = a.ancestor_id
                    WHERE e.figures <> 0 AND a.figure_paths > 0 AND b.figure_paths > 0
                    GROUP BY b.descendant_id, a.ancestor_id
                    HAVING (MAX(COALESCE(x.figure_paths, 0)) = 0)
                        <> (MAX(COALESCE(x.figure_paths, 0))
                            + SUM(e.figures * a.figure_paths * b.figure_paths) = 0)
                ) p
                STRAIGHT_JOIN own_figure f ON f.node_id = p.descendant_id
                GROUP BY p.ancestor_id, f.period, f.tenant_id
            ) s
            ORDER BY s.ancestor_id, s.period, s.tenant_id
            ON DUPLICATE KEY UPDATE
                m01 = rollup_row.m01 + s.m01, m02 = rollup_row.m02 + s.m02,
                m03 = rollup_row.m03 + s.m03, m04 = rollup_row.m04 + s.m04,
                m05 = rollup_row.m05 + s.m05, m06 = rollup_row.m06 + s.m06,
                m07 = rollup_row.m07 + s.m07, m08 = rollup_row.m08 + s.m08,
                m09 = rollup_row.m09 + s.m09, m10 = rollup_row.m10 + s.m10,
                m11 = rollup_row.m11 + s.m11, m12 = rollup_row.m12 + s.m12,
                m13 = rollup_row.m13 + s.m13, m14 = rollup_row.m14 + s.m14,
                m15 = rollup_row.m15 + s.m15, m16 = rollup_row.m16 + s.m16,
                m17 = rollup_row.m17 + s.m17, m18 = rollup_row.m18 + s.m18,
                m19 = rollup_row.m19 + s.m19, m20 = rollup_row.m20 + s.m20,
                m21 = rollup_row.m21 + s.m21, m22 = rollup_row.m22 + s.m22,
                m23 = rollup_row.m23 + s.m23, m24 = rollup_row.m24 + s.m24,
                m25 = rollup_row.m25 + s.m25, m26 = rollup_row.m26 + s.m26,
                m27 = rollup_row.m27 + s.m27, m28 = rollup_row.m28 + s.m28,
                m29 = rollup_row.m29 + s.m29, m30 = rollup_row.m30 + s.m30
            """)
    int move();
}
