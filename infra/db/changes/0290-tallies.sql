--liquibase formatted sql

--changeset 0290-tally-fact:1 labels:platform
-- What the program counts itself, one record after the other. A word that does not apply is empty.
-- The tenant is who wrote the record; whom it counts for is the tenant of the plan's node.
CREATE TABLE tally_fact (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    record_kind VARCHAR(20) NOT NULL,
    record_id BINARY(16) NOT NULL,
    node_id BINARY(16) NOT NULL,
    year SMALLINT NOT NULL,
    matter VARCHAR(30) NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    form VARCHAR(40) NOT NULL,
    level VARCHAR(12) NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    delta INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY tally_fact_of_record (tenant_id, record_id),
    KEY tally_fact_counted (node_id)
);

--changeset 0290-tally:1 labels:platform
-- What plans have come to by it, each for itself; what lies below them is added up when asked.
CREATE TABLE tally (
    node_id BINARY(16) NOT NULL,
    year SMALLINT NOT NULL,
    matter VARCHAR(30) NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    form VARCHAR(40) NOT NULL,
    level VARCHAR(12) NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    tenant_id BIGINT NOT NULL,
    amount INT NOT NULL,
    PRIMARY KEY (node_id, year, matter, award, form, level, subject_kind),
    KEY tally_of_tenant (tenant_id, node_id)
);
