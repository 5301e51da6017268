--liquibase formatted sql

--changeset 0083-plan-parent:1 labels:tenants
CREATE TABLE plan_parent (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    parent_plan_id BINARY(16) NULL,
    parent_version INT NULL,
    external_type VARCHAR(30) NULL,
    external_number VARCHAR(50) NULL,
    external_symbol VARCHAR(100) NULL,
    external_date VARCHAR(10) NULL,
    external_issuer VARCHAR(300) NULL,
    external_subject VARCHAR(1000) NULL,
    type VARCHAR(20) NOT NULL,
    crosses VARCHAR(20) NOT NULL,
    basis_item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    link_id BINARY(16) NULL,
    outcome VARCHAR(20) NULL,
    PRIMARY KEY (tenant_id, plan_id, id),
    UNIQUE KEY plan_parent_once (tenant_id, plan_id, parent_plan_id),
    KEY plan_parent_published (parent_plan_id),
    CONSTRAINT plan_parent_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT plan_parent_is FOREIGN KEY (parent_plan_id) REFERENCES published_plan (id),
    CONSTRAINT plan_parent_named CHECK (
        parent_plan_id IS NOT NULL OR external_subject IS NOT NULL)
);

--changeset 0083-plan-review:1 labels:tenants
CREATE TABLE plan_review (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    held_on DATE NOT NULL,
    note VARCHAR(2000) NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, plan_id, kind, held_on),
    CONSTRAINT plan_review_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

--changeset 0083-plan-of-unit:1 labels:tenants
ALTER TABLE plan
    ADD KEY plan_unit (tenant_id, unit_id),
    ADD CONSTRAINT plan_of_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id);
