--liquibase formatted sql

--changeset 0101-reach:1 labels:platform
-- How many agencies and nodes count for a node, itself included: what contributor says, counted.
CREATE TABLE reach (
    ancestor_id BINARY(16) NOT NULL,
    agencies BIGINT NOT NULL,
    nodes BIGINT NOT NULL,
    PRIMARY KEY (ancestor_id)
);

--changeset 0101-reach-so-far:1 labels:platform
INSERT INTO reach (ancestor_id, agencies, nodes)
SELECT ancestor_id, COUNT(*), SUM(nodes) FROM contributor GROUP BY ancestor_id;

--changeset 0101-rollup-row:1 labels:platform
-- A row is what one agency has contributed, or one of 64 slots of the total: what all agencies have
-- whose number modulo 64 is the contributor. Totals are read from the slots.
ALTER TABLE rollup_row
    RENAME COLUMN tenant_id TO contributor,
    ADD COLUMN in_slot BOOLEAN NOT NULL DEFAULT FALSE AFTER ancestor_id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (ancestor_id, in_slot, period, contributor);

--changeset 0101-rollup-row-so-far:1 labels:platform
INSERT INTO rollup_row (
    ancestor_id, in_slot, period, contributor,
    m01, m02, m03, m04, m05, m06, m07, m08, m09, m10, m11, m12, m13, m14, m15, m16, m17,
    m18, m19, m20, m21, m22, m23, m24, m25, m26, m27, m28, m29, m30)
SELECT ancestor_id, TRUE, period, MOD(contributor, 64) AS slot,
    SUM(m01), SUM(m02), SUM(m03), SUM(m04), SUM(m05), SUM(m06), SUM(m07), SUM(m08),
    SUM(m09), SUM(m10), SUM(m11), SUM(m12), SUM(m13), SUM(m14), SUM(m15), SUM(m16),
    SUM(m17), SUM(m18), SUM(m19), SUM(m20), SUM(m21), SUM(m22), SUM(m23), SUM(m24),
    SUM(m25), SUM(m26), SUM(m27), SUM(m28), SUM(m29), SUM(m30)
FROM rollup_row
GROUP BY ancestor_id, period, slot;

--changeset 0101-target-rollup:1 labels:platform
ALTER TABLE target_rollup
    RENAME COLUMN tenant_id TO contributor,
    ADD COLUMN in_slot BOOLEAN NOT NULL DEFAULT FALSE AFTER ancestor_id,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (ancestor_id, in_slot, period, contributor);

--changeset 0101-target-rollup-so-far:1 labels:platform
INSERT INTO target_rollup (
    ancestor_id, in_slot, period, contributor, amount, numerator, denominator)
SELECT ancestor_id, TRUE, period, MOD(contributor, 64) AS slot,
    SUM(amount), SUM(numerator), SUM(denominator)
FROM target_rollup
GROUP BY ancestor_id, period, slot;
