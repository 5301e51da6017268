--liquibase formatted sql

--changeset 0042-fact:1 labels:platform
-- The ledger: rows are added and never changed. An entry is what was reported at once about one
-- plan and its targets, or about an agency, its rows are its figures. Measure and period have no
-- foreign keys, because these would need two more indexes on the busiest table.
CREATE TABLE fact (
    entry_id BINARY(16) NOT NULL,
    node_id BINARY(16) NOT NULL,
    measure SMALLINT NOT NULL,
    subject_id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    period INT NOT NULL,
    delta DECIMAL(20, 4) NOT NULL,
    happened_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    account_id BINARY(16) NOT NULL,
    reason VARCHAR(1000) NULL,
    corrects_id BINARY(16) NULL,
    PRIMARY KEY (entry_id, node_id, measure),
    UNIQUE KEY fact_corrected_once (corrects_id, node_id, measure),
    KEY fact_about (subject_id, entry_id)
);

--changeset 0042-own-figure:1 labels:platform
CREATE TABLE own_figure (
    node_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    tenant_id BIGINT NOT NULL,
    m01 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m02 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m03 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m04 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m05 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m06 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m07 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m08 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m09 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m10 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m11 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m12 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m13 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m14 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m15 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m16 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m17 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m18 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m19 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m20 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m21 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m22 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m23 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m24 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m25 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m26 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m27 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m28 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m29 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m30 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    PRIMARY KEY (node_id, period)
);

--changeset 0042-rollup-row:1 labels:platform
CREATE TABLE rollup_row (
    ancestor_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    tenant_id BIGINT NOT NULL,
    m01 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m02 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m03 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m04 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m05 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m06 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m07 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m08 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m09 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m10 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m11 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m12 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m13 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m14 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m15 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m16 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m17 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m18 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m19 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m20 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m21 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m22 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m23 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m24 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m25 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m26 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m27 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m28 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m29 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    m30 DECIMAL(20, 4) NOT NULL DEFAULT 0,
    PRIMARY KEY (ancestor_id, period, tenant_id)
);

--changeset 0042-own-target:1 labels:platform
CREATE TABLE own_target (
    node_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    tenant_id BIGINT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    numerator DECIMAL(20, 4) NOT NULL,
    denominator DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (node_id, period)
);

--changeset 0042-target-rollup:1 labels:platform
CREATE TABLE target_rollup (
    ancestor_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    tenant_id BIGINT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    numerator DECIMAL(20, 4) NOT NULL,
    denominator DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (ancestor_id, period, tenant_id)
);

--changeset 0042-agency-figure:1 labels:platform
-- What became of an agency's stock in a period, the stock itself is the sum up to then.
CREATE TABLE agency_figure (
    tenant_id BIGINT NOT NULL,
    measure SMALLINT NOT NULL,
    period INT NOT NULL,
    amount DECIMAL(20, 4) NOT NULL,
    PRIMARY KEY (tenant_id, measure, period)
);
