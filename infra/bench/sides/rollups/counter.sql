-- A single-row counter for each plan, quarter and measure: always fresh and read at once, but all
-- who report below a plan wait for the same row until the one before has committed. It does not
-- know who has contributed. Each statement stands under its name; parameters in order.

-- once 1
CREATE TABLE bench_counter (
    plan_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    measure SMALLINT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (plan_id, period, measure)
);

-- once 2: taken from the program's sums, whose audit is clean
INSERT INTO bench_counter (plan_id, period, measure, amount)
SELECT s.ancestor_id, s.period, n.number, CASE n.number
        WHEN 1 THEN s.m01 WHEN 2 THEN s.m02 WHEN 3 THEN s.m03
        WHEN 4 THEN s.m04 WHEN 5 THEN s.m05 WHEN 6 THEN s.m06
        WHEN 7 THEN s.m07 WHEN 8 THEN s.m08 WHEN 9 THEN s.m09
        WHEN 10 THEN s.m10 WHEN 11 THEN s.m11 WHEN 12 THEN s.m12
        WHEN 13 THEN s.m13 WHEN 14 THEN s.m14 WHEN 15 THEN s.m15
        WHEN 16 THEN s.m16 WHEN 17 THEN s.m17 WHEN 18 THEN s.m18
        WHEN 19 THEN s.m19 WHEN 20 THEN s.m20 WHEN 21 THEN s.m21
        WHEN 22 THEN s.m22 WHEN 23 THEN s.m23 WHEN 24 THEN s.m24
        WHEN 25 THEN s.m25 WHEN 26 THEN s.m26 WHEN 27 THEN s.m27
        WHEN 28 THEN s.m28 WHEN 29 THEN s.m29 WHEN 30 THEN s.m30
    END
FROM (
    SELECT ancestor_id, period,
        SUM(m01) AS m01, SUM(m02) AS m02, SUM(m03) AS m03, SUM(m04) AS m04, SUM(m05) AS m05,
        SUM(m06) AS m06, SUM(m07) AS m07, SUM(m08) AS m08, SUM(m09) AS m09, SUM(m10) AS m10,
        SUM(m11) AS m11, SUM(m12) AS m12, SUM(m13) AS m13, SUM(m14) AS m14, SUM(m15) AS m15,
        SUM(m16) AS m16, SUM(m17) AS m17, SUM(m18) AS m18, SUM(m19) AS m19, SUM(m20) AS m20,
        SUM(m21) AS m21, SUM(m22) AS m22, SUM(m23) AS m23, SUM(m24) AS m24, SUM(m25) AS m25,
        SUM(m26) AS m26, SUM(m27) AS m27, SUM(m28) AS m28, SUM(m29) AS m29, SUM(m30) AS m30
    FROM rollup_row
    WHERE in_slot
    GROUP BY ancestor_id, period
) s
STRAIGHT_JOIN measure n ON n.level = 'PLAN'
ORDER BY s.ancestor_id, s.period, n.number;

-- write: period, measure, amount, plan, amount; after the fact, last before the commit
INSERT INTO bench_counter (plan_id, period, measure, amount)
SELECT c.ancestor_id, ?, ?, ?
FROM link_closure c
WHERE c.descendant_id = ? AND c.figure_paths > 0
ORDER BY c.ancestor_id
ON DUPLICATE KEY UPDATE amount = bench_counter.amount + ?;

-- read: plan, first period, last period
SELECT measure, SUM(amount) AS amount
FROM bench_counter
WHERE plan_id = ? AND period BETWEEN ? AND ?
GROUP BY measure
ORDER BY measure;

-- last
DROP TABLE bench_counter;
