-- A nightly analytics table: rebuilt from the ledger when nobody works, read at once, and never
-- fresher than last night. It is built beside the old one and put in its place in one step, so that
-- readers see either. Each statement stands under its name; parameters in order.

-- once
CREATE TABLE bench_nightly (
    ancestor_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    measure SMALLINT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (ancestor_id, period, measure)
);

-- night 1: what each plan has done itself
CREATE TABLE bench_tonight_own (
    node_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    measure SMALLINT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (node_id, period, measure)
)
SELECT node_id, period, measure, SUM(delta) AS amount
FROM fact
WHERE measure <= 30
GROUP BY node_id, period, measure
ORDER BY node_id, period, measure;

-- night 2
CREATE TABLE bench_tonight LIKE bench_nightly;

-- night 3: what it adds up to above, each plan once however many paths lead there
INSERT INTO bench_tonight (ancestor_id, period, measure, amount)
SELECT c.ancestor_id, o.period, o.measure, SUM(o.amount)
FROM link_closure c FORCE INDEX (link_closure_down)
STRAIGHT_JOIN bench_tonight_own o ON o.node_id = c.descendant_id
WHERE c.figure_paths > 0
GROUP BY c.ancestor_id, o.period, o.measure
ORDER BY c.ancestor_id, o.period, o.measure;

-- night 4
RENAME TABLE bench_nightly TO bench_last_night, bench_tonight TO bench_nightly;

-- night 5
DROP TABLE bench_last_night, bench_tonight_own;

-- read: plan, first period, last period
SELECT measure, SUM(amount) AS amount
FROM bench_nightly
WHERE ancestor_id = ? AND period BETWEEN ? AND ?
GROUP BY measure
ORDER BY measure;

-- last
DROP TABLE bench_nightly;
