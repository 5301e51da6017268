-- Recursive SQL on every read: whoever asks walks down the links and adds up what is below. Writing
-- costs nothing more than the fact. Each statement stands under its name; parameters in order.

-- read: plan, first period, last period
WITH RECURSIVE below (id) AS (
    SELECT CAST(? AS BINARY(16))
    UNION
    SELECT e.child_id FROM below b JOIN edge e ON e.parent_id = b.id WHERE e.figures
)
SELECT f.measure, SUM(f.delta) AS amount
FROM below b JOIN fact f ON f.subject_id = b.id
WHERE f.period BETWEEN ? AND ? AND f.measure <= 30
GROUP BY f.measure
ORDER BY f.measure;

-- read of own sums: plan, first period, last period
-- The same with one row of sums kept for each plan and quarter, which a write then has to move.
WITH RECURSIVE below (id) AS (
    SELECT CAST(? AS BINARY(16))
    UNION
    SELECT e.child_id FROM below b JOIN edge e ON e.parent_id = b.id WHERE e.figures
)
SELECT
    SUM(o.m01) AS m01, SUM(o.m02) AS m02, SUM(o.m03) AS m03, SUM(o.m04) AS m04, SUM(o.m05) AS m05,
    SUM(o.m06) AS m06, SUM(o.m07) AS m07, SUM(o.m08) AS m08, SUM(o.m09) AS m09, SUM(o.m10) AS m10,
    SUM(o.m11) AS m11, SUM(o.m12) AS m12, SUM(o.m13) AS m13, SUM(o.m14) AS m14, SUM(o.m15) AS m15,
    SUM(o.m16) AS m16, SUM(o.m17) AS m17, SUM(o.m18) AS m18, SUM(o.m19) AS m19, SUM(o.m20) AS m20,
    SUM(o.m21) AS m21, SUM(o.m22) AS m22, SUM(o.m23) AS m23, SUM(o.m24) AS m24, SUM(o.m25) AS m25,
    SUM(o.m26) AS m26, SUM(o.m27) AS m27, SUM(o.m28) AS m28, SUM(o.m29) AS m29, SUM(o.m30) AS m30
FROM below b JOIN own_figure o ON o.node_id = b.id
WHERE o.period BETWEEN ? AND ?;
