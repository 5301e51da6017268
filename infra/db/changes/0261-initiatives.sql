--liquibase formatted sql

--changeset 0261-initiative:1 labels:tenants
CREATE TABLE initiative (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    content TEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    effect TEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    applied_on DATE NOT NULL,
    unit_id BINARY(16) NOT NULL,
    state VARCHAR(16) NOT NULL,
    submitted_at DATETIME(6) NOT NULL,
    submitted_by BINARY(16) NOT NULL,
    effect_scope VARCHAR(24) NULL,
    decision_number VARCHAR(50) NULL,
    decided_on DATE NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY initiative_name (tenant_id, name),
    KEY initiative_unit (tenant_id, unit_id),
    KEY initiative_submitter (submitted_by),
    CONSTRAINT initiative_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT initiative_of_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT initiative_submitted FOREIGN KEY (submitted_by) REFERENCES account (id),
    CONSTRAINT initiative_recognised_by_a_decision CHECK (
        (state = 'RECOGNISED') = (effect_scope IS NOT NULL)
        AND (state = 'RECOGNISED') = (decision_number IS NOT NULL)
        AND (state = 'RECOGNISED') = (decided_on IS NOT NULL))
);

--changeset 0261-initiative-author:1 labels:tenants
CREATE TABLE initiative_author (
    tenant_id BIGINT NOT NULL,
    initiative_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    ordinal SMALLINT NOT NULL,
    share_percent SMALLINT NULL,
    PRIMARY KEY (tenant_id, initiative_id, person_id),
    KEY initiative_author_person (tenant_id, person_id),
    CONSTRAINT initiative_author_of FOREIGN KEY (tenant_id, initiative_id)
        REFERENCES initiative (tenant_id, id),
    CONSTRAINT initiative_author_is FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id)
);

--changeset 0261-initiative-use:1 labels:tenants
-- An author uses an initiative for one award: the key says so.
CREATE TABLE initiative_use (
    tenant_id BIGINT NOT NULL,
    initiative_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    used_at DATETIME(6) NOT NULL,
    used_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, initiative_id, person_id),
    KEY initiative_use_nomination (tenant_id, nomination_id),
    KEY initiative_use_user (used_by),
    CONSTRAINT initiative_use_by_author FOREIGN KEY (tenant_id, initiative_id, person_id)
        REFERENCES initiative_author (tenant_id, initiative_id, person_id),
    CONSTRAINT initiative_use_for FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id),
    CONSTRAINT initiative_use_used FOREIGN KEY (used_by) REFERENCES account (id)
);
