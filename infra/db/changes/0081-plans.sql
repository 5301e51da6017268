--liquibase formatted sql

--changeset 0081-plan:1 labels:tenants
CREATE TABLE plan (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    kind_id BINARY(16) NOT NULL,
    kind_revision INT NOT NULL,
    scope VARCHAR(10) NOT NULL,
    unit_id BINARY(16) NULL,
    under_id BINARY(16) NULL,
    previous_id BINARY(16) NULL,
    issuer_agency_id BINARY(16) NULL,
    issuer_group_id BINARY(16) NULL,
    year SMALLINT NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    folded VARCHAR(1600) COLLATE utf8mb4_0900_bin NOT NULL,
    state VARCHAR(10) NOT NULL,
    draft_stage VARCHAR(10) NULL,
    return_reason VARCHAR(2000) NULL,
    version INT NOT NULL,
    recorded BOOLEAN NOT NULL,
    issued_on DATE NULL,
    made_at DATETIME(6) NOT NULL,
    made_by BINARY(16) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BINARY(16) NOT NULL,
    discarded_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY plan_changed (tenant_id, changed_at, id),
    KEY plan_titled (tenant_id, title, id),
    KEY plan_issued (tenant_id, issued_on, id),
    KEY plan_kind (tenant_id, kind_id, kind_revision),
    KEY plan_under (tenant_id, under_id),
    KEY plan_previous (tenant_id, previous_id),
    KEY plan_issuer_agency (issuer_agency_id),
    KEY plan_issuer_group (issuer_group_id),
    CONSTRAINT plan_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT plan_of_kind FOREIGN KEY (tenant_id, kind_id, kind_revision)
        REFERENCES plan_kind_version (tenant_id, kind_id, revision),
    CONSTRAINT plan_stands_under FOREIGN KEY (tenant_id, under_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT plan_follows FOREIGN KEY (tenant_id, previous_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT plan_issuing_agency FOREIGN KEY (issuer_agency_id) REFERENCES agency (id),
    CONSTRAINT plan_issuing_group FOREIGN KEY (issuer_group_id) REFERENCES emulation_group (id),
    CONSTRAINT plan_one_issuer CHECK ((issuer_agency_id IS NULL) <> (issuer_group_id IS NULL))
);

--changeset 0081-plan-draft:1 labels:tenants
CREATE TABLE plan_draft (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    body_format INT NOT NULL,
    header_revision INT NOT NULL,
    header JSON NOT NULL,
    stated_none JSON NOT NULL,
    PRIMARY KEY (tenant_id, plan_id),
    CONSTRAINT plan_draft_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);

--changeset 0081-plan-item:1 labels:tenants
CREATE TABLE plan_item (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    revision INT NOT NULL,
    content JSON NOT NULL,
    removed_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, plan_id, item_key),
    CONSTRAINT plan_item_in FOREIGN KEY (tenant_id, plan_id)
        REFERENCES plan_draft (tenant_id, plan_id)
);

--changeset 0081-plan-version:1 labels:tenants
CREATE TABLE plan_version (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    body_format INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    document_number VARCHAR(20) COLLATE utf8mb4_0900_bin NULL,
    document_symbol VARCHAR(100) COLLATE utf8mb4_0900_as_cs NULL,
    issued_on DATE NULL,
    issued_on_text VARCHAR(10) COLLATE utf8mb4_0900_bin NULL,
    audience VARCHAR(30) NOT NULL,
    link_policy VARCHAR(30) NOT NULL,
    recorded BOOLEAN NOT NULL,
    warnings JSON NOT NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, plan_id, version),
    CONSTRAINT plan_version_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);
