-- What an import computes anew, in its own transaction, once all rows are there. A statement that
-- says :level is run for 1, 2, 3 and so on as long as it writes something.

CREATE TEMPORARY TABLE node_level (
    id BINARY(16) NOT NULL PRIMARY KEY,
    level INT NOT NULL,
    KEY node_level_level (level)
);

-- How far each node is from the top, by the longest way.
INSERT INTO node_level (id, level)
WITH RECURSIVE down (id, level) AS (
    SELECT n.id, 0
    FROM node n
    WHERE NOT EXISTS (SELECT 1 FROM edge e WHERE e.child_id = n.id)
    UNION
    SELECT e.child_id, d.level + 1
    FROM down d JOIN edge e ON e.parent_id = d.id
)
SELECT d.id, MAX(d.level)
FROM down d
GROUP BY d.id;

INSERT INTO link_closure (descendant_id, ancestor_id, paths, figure_paths, text_paths)
SELECT n.id, n.id, 1, 1, 1
FROM node n
ORDER BY n.id;

-- Paths from a node to another are those from its parents, which are all on higher levels.
INSERT INTO link_closure (descendant_id, ancestor_id, paths, figure_paths, text_paths)
SELECT e.child_id, c.ancestor_id, SUM(c.paths), SUM(c.figure_paths * e.figures),
    SUM(c.text_paths * e.texts)
FROM node_level l
JOIN edge e ON e.child_id = l.id
JOIN link_closure c ON c.descendant_id = e.parent_id
WHERE l.level = :level
GROUP BY e.child_id, c.ancestor_id;

INSERT INTO contributor (ancestor_id, tenant_id, nodes)
SELECT c.ancestor_id, n.tenant_id, COUNT(*)
FROM link_closure c JOIN node n ON n.id = c.descendant_id
WHERE c.figure_paths > 0
GROUP BY c.ancestor_id, n.tenant_id;

INSERT INTO reach (ancestor_id, agencies, nodes)
SELECT k.ancestor_id, COUNT(*), SUM(k.nodes)
FROM contributor k
GROUP BY k.ancestor_id;

INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)
SELECT p.id, k.tenant_id, p.ordered_on, SUM(c.figure_paths), SUM(c.text_paths)
FROM published_plan p
JOIN link_closure c ON c.descendant_id = p.id
JOIN published_plan k ON k.id = c.ancestor_id
GROUP BY p.id, k.tenant_id, p.ordered_on
HAVING SUM(c.figure_paths) > 0 OR SUM(c.text_paths) > 0;

INSERT INTO own_figure (
    node_id, period, tenant_id,
    m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17,
    m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30)
SELECT f.node_id, f.period, f.tenant_id,
    SUM(IF(f.measure = 1, f.delta, 0)), SUM(IF(f.measure = 2, f.delta, 0)),
    SUM(IF(f.measure = 3, f.delta, 0)), SUM(IF(f.measure = 4, f.delta, 0)),
    SUM(IF(f.measure = 5, f.delta, 0)), SUM(IF(f.measure = 6, f.delta, 0)),
    SUM(IF(f.measure = 7, f.delta, 0)), SUM(IF(f.measure = 8, f.delta, 0)),
    SUM(IF(f.measure = 9, f.delta, 0)), SUM(IF(f.measure = 10, f.delta, 0)),
    SUM(IF(f.measure = 11, f.delta, 0)), SUM(IF(f.measure = 12, f.delta, 0)),
    SUM(IF(f.measure = 13, f.delta, 0)), SUM(IF(f.measure = 14, f.delta, 0)),
    SUM(IF(f.measure = 15, f.delta, 0)), SUM(IF(f.measure = 16, f.delta, 0)),
    SUM(IF(f.measure = 17, f.delta, 0)), SUM(IF(f.measure = 18, f.delta, 0)),
    SUM(IF(f.measure = 19, f.delta, 0)), SUM(IF(f.measure = 20, f.delta, 0)),
    SUM(IF(f.measure = 21, f.delta, 0)), SUM(IF(f.measure = 22, f.delta, 0)),
    SUM(IF(f.measure = 23, f.delta, 0)), SUM(IF(f.measure = 24, f.delta, 0)),
    SUM(IF(f.measure = 25, f.delta, 0)), SUM(IF(f.measure = 26, f.delta, 0)),
    SUM(IF(f.measure = 27, f.delta, 0)), SUM(IF(f.measure = 28, f.delta, 0)),
    SUM(IF(f.measure = 29, f.delta, 0)), SUM(IF(f.measure = 30, f.delta, 0))
FROM fact f
WHERE f.measure <= 30
GROUP BY f.node_id, f.period, f.tenant_id;

INSERT INTO own_target (node_id, period, tenant_id, amount, numerator, denominator)
SELECT f.node_id, f.period, f.tenant_id, SUM(IF(f.measure = 41, f.delta, 0)),
    SUM(IF(f.measure = 42, f.delta, 0)), SUM(IF(f.measure = 43, f.delta, 0))
FROM fact f
WHERE f.measure BETWEEN 41 AND 43
GROUP BY f.node_id, f.period, f.tenant_id;

INSERT INTO tally (
    node_id, year, matter, award, form, level, subject_kind, tenant_id, amount)
SELECT f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
    COALESCE(n.tenant_id, f.tenant_id), SUM(f.delta)
FROM tally_fact f LEFT JOIN node n ON n.id = f.node_id
GROUP BY f.node_id, f.year, f.matter, f.award, f.form, f.level, f.subject_kind,
    COALESCE(n.tenant_id, f.tenant_id);

INSERT INTO agency_figure (tenant_id, measure, period, amount)
SELECT f.tenant_id, f.measure, f.period, SUM(f.delta)
FROM fact f
WHERE f.measure > 50
GROUP BY f.tenant_id, f.measure, f.period;

INSERT INTO rollup_row (
    ancestor_id, in_slot, period, contributor,
    m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17,
    m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30)
SELECT c.ancestor_id, FALSE, r.period, r.tenant_id,
    SUM(r.m01), SUM(r.m02), SUM(r.m03), SUM(r.m04), SUM(r.m05), SUM(r.m06), SUM(r.m07),
    SUM(r.m08), SUM(r.m09), SUM(r.m10), SUM(r.m11), SUM(r.m12), SUM(r.m13), SUM(r.m14),
    SUM(r.m15), SUM(r.m16), SUM(r.m17), SUM(r.m18), SUM(r.m19), SUM(r.m20), SUM(r.m21),
    SUM(r.m22), SUM(r.m23), SUM(r.m24), SUM(r.m25), SUM(r.m26), SUM(r.m27), SUM(r.m28),
    SUM(r.m29), SUM(r.m30)
FROM own_figure r
JOIN link_closure c ON c.descendant_id = r.node_id AND c.figure_paths > 0
GROUP BY c.ancestor_id, r.period, r.tenant_id;

-- A national sum is read from 64 slots (decisions/0011).
INSERT INTO rollup_row (
    ancestor_id, in_slot, period, contributor,
    m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17,
    m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30)
SELECT r.ancestor_id, TRUE, r.period, MOD(r.contributor, 64) AS slot,
    SUM(r.m01), SUM(r.m02), SUM(r.m03), SUM(r.m04), SUM(r.m05), SUM(r.m06), SUM(r.m07),
    SUM(r.m08), SUM(r.m09), SUM(r.m10), SUM(r.m11), SUM(r.m12), SUM(r.m13), SUM(r.m14),
    SUM(r.m15), SUM(r.m16), SUM(r.m17), SUM(r.m18), SUM(r.m19), SUM(r.m20), SUM(r.m21),
    SUM(r.m22), SUM(r.m23), SUM(r.m24), SUM(r.m25), SUM(r.m26), SUM(r.m27), SUM(r.m28),
    SUM(r.m29), SUM(r.m30)
FROM rollup_row r
WHERE r.in_slot = FALSE
GROUP BY r.ancestor_id, r.period, slot;

INSERT INTO target_rollup (
    ancestor_id, in_slot, period, contributor, amount, numerator, denominator)
SELECT c.ancestor_id, FALSE, o.period, o.tenant_id, SUM(o.amount), SUM(o.numerator),
    SUM(o.denominator)
FROM own_target o
JOIN link_closure c ON c.descendant_id = o.node_id AND c.figure_paths > 0
GROUP BY c.ancestor_id, o.period, o.tenant_id;

INSERT INTO target_rollup (
    ancestor_id, in_slot, period, contributor, amount, numerator, denominator)
SELECT r.ancestor_id, TRUE, r.period, MOD(r.contributor, 64) AS slot, SUM(r.amount),
    SUM(r.numerator), SUM(r.denominator)
FROM target_rollup r
WHERE r.in_slot = FALSE
GROUP BY r.ancestor_id, r.period, slot;

-- An empty installation has closed its empty days: they are closed anew, from the first entry on.
UPDATE day_close SET closed_on = NULL, closing_on = NULL WHERE id = 1;

DELETE FROM day_due;

DROP TEMPORARY TABLE node_level;
