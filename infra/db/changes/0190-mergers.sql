--liquibase formatted sql

--changeset 0190-merger:1 labels:platform
-- Agencies have ended on a day and another has their place.
CREATE TABLE merger (
    id BINARY(16) NOT NULL,
    event VARCHAR(20) NOT NULL,
    successor_id BINARY(16) NOT NULL,
    happened_on DATE NOT NULL,
    legal_basis VARCHAR(300) NULL,
    merged_at DATETIME(6) NOT NULL,
    merged_by BINARY(16) NOT NULL,
    undone_at DATETIME(6) NULL,
    undone_by BINARY(16) NULL,
    PRIMARY KEY (id)
);

--changeset 0190-merger-predecessor:1 labels:platform
CREATE TABLE merger_predecessor (
    merger_id BINARY(16) NOT NULL,
    nth INT NOT NULL,
    agency_id BINARY(16) NOT NULL,
    status_before VARCHAR(20) NULL,
    PRIMARY KEY (merger_id, nth)
);

--changeset 0190-merger-change:1 labels:platform
-- What a merger has changed in the directory, row by row, so that it can be put back.
CREATE TABLE merger_change (
    merger_id BINARY(16) NOT NULL,
    nth INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    row_id BINARY(16) NOT NULL,
    agency_id BINARY(16) NULL,
    year SMALLINT NULL,
    was VARCHAR(20) NULL,
    PRIMARY KEY (merger_id, nth)
);

--changeset 0190-handover:1 labels:platform
-- What a closed agency has left open, as it stood; the successor's row.
CREATE TABLE handover (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    merger_id BINARY(16) NOT NULL,
    from_id BINARY(16) NOT NULL,
    matter VARCHAR(20) NOT NULL,
    subject_id BINARY(16) NOT NULL,
    title VARCHAR(500) NOT NULL,
    year SMALLINT NOT NULL,
    kind_name VARCHAR(200) NOT NULL,
    body_format INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    state VARCHAR(20) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    plan_id BINARY(16) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY handover_of_merger (tenant_id, merger_id)
);

--changeset 0190-archive-reader:1 labels:platform
-- Who of a tenant reads in a closed one that it follows; a reader there, not a member of old.
CREATE TABLE archive_reader (
    tenant_id BIGINT NOT NULL,
    closed_tenant_id BIGINT NOT NULL,
    account_id BINARY(16) NOT NULL,
    admitted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, closed_tenant_id, account_id)
);
