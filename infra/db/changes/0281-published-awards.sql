--liquibase formatted sql

--changeset 0281-published-decision:1 labels:platform
-- A decision on awards that its agency has published. What is no longer published is deleted here.
CREATE TABLE published_decision (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    agency_id BINARY(16) NOT NULL,
    issuer VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    year SMALLINT NOT NULL,
    document_number VARCHAR(20) NOT NULL,
    document_symbol VARCHAR(60) NOT NULL,
    issued_on DATE NOT NULL,
    is_revoked BOOLEAN NOT NULL,
    published_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY published_decision_of (agency_id, issued_on, id),
    KEY published_decision_latest (issued_on, id),
    KEY published_decision_keeper (tenant_id),
    CONSTRAINT published_decision_by FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT published_decision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0281-published-award:1 labels:platform
-- Who was awarded what by a published decision. A person is known again in another agency by a
-- keyed hash of the citizen number, where that is known; never by the number.
CREATE TABLE published_award (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    decision_id BINARY(16) NOT NULL,
    agency_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    folded_name VARCHAR(300) COLLATE utf8mb4_0900_bin NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    award_name VARCHAR(500) NOT NULL,
    level VARCHAR(12) NOT NULL,
    conferred_on DATE NOT NULL,
    is_revoked BOOLEAN NOT NULL,
    citizen BINARY(32) NULL,
    PRIMARY KEY (id),
    KEY published_award_in (decision_id, ordinal),
    KEY published_award_of (agency_id, conferred_on, id),
    KEY published_award_citizen (citizen, conferred_on, id),
    KEY published_award_keeper (tenant_id),
    CONSTRAINT published_award_by FOREIGN KEY (decision_id) REFERENCES published_decision (id),
    CONSTRAINT published_award_agency FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT published_award_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0281-person-citizen:1 labels:tenants
-- The keyed hash of somebody's citizen number; the number itself is kept nowhere.
CREATE TABLE person_citizen (
    tenant_id BIGINT NOT NULL,
    person_id BINARY(16) NOT NULL,
    hash BINARY(32) NOT NULL,
    set_at DATETIME(6) NOT NULL,
    set_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, person_id),
    KEY person_citizen_hash (tenant_id, hash),
    KEY person_citizen_setter (set_by),
    CONSTRAINT person_citizen_of FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT person_citizen_by FOREIGN KEY (set_by) REFERENCES account (id)
);
