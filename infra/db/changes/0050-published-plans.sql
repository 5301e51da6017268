--liquibase formatted sql

--changeset 0050-published-plan:1 labels:platform
CREATE TABLE published_plan (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    keeper_id BINARY(16) NOT NULL,
    issuer_agency_id BINARY(16) NULL,
    issuer_group_id BINARY(16) NULL,
    kind_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    theme VARCHAR(1000) COLLATE utf8mb4_vi_0900_as_cs NULL,
    folded VARCHAR(1600) COLLATE utf8mb4_0900_bin NOT NULL,
    document_number VARCHAR(50) NULL,
    document_symbol VARCHAR(100) NULL,
    issued_on DATE NULL,
    ordered_on DATE NOT NULL,
    year SMALLINT NOT NULL,
    starts_on DATE NULL,
    ends_on DATE NULL,
    audience VARCHAR(30) NOT NULL,
    link_policy VARCHAR(30) NOT NULL,
    state VARCHAR(20) NOT NULL,
    recorded BOOLEAN NOT NULL,
    current_version INT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    amended_at DATETIME(6) NULL,
    closed_at DATETIME(6) NULL,
    archived_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY published_plan_keeper (tenant_id, id),
    KEY published_plan_recent (ordered_on, id),
    KEY published_plan_named (title, id),
    KEY published_plan_agency (issuer_agency_id, ordered_on, id),
    KEY published_plan_group (issuer_group_id, ordered_on, id),
    KEY published_plan_keeper_agency (keeper_id),
    CONSTRAINT published_plan_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT published_plan_kept_by FOREIGN KEY (keeper_id) REFERENCES agency (id),
    CONSTRAINT published_plan_issued_by FOREIGN KEY (issuer_agency_id) REFERENCES agency (id),
    CONSTRAINT published_plan_issued_by_group FOREIGN KEY (issuer_group_id) REFERENCES emulation_group (id),
    CONSTRAINT published_plan_one_issuer CHECK ((issuer_agency_id IS NULL) <> (issuer_group_id IS NULL))
);

--changeset 0050-published-version:1 labels:platform
CREATE TABLE published_version (
    plan_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    document_number VARCHAR(50) NULL,
    document_symbol VARCHAR(100) NULL,
    issued_on DATE NULL,
    published_at DATETIME(6) NOT NULL,
    body_format INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (plan_id, version),
    CONSTRAINT published_version_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

--changeset 0050-published-target:1 labels:platform
CREATE TABLE published_target (
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    name VARCHAR(1000) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    measure VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL,
    unit VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL,
    share BOOLEAN NOT NULL,
    goal DECIMAL(20, 4) NULL,
    comparison VARCHAR(20) NOT NULL,
    first_version INT NOT NULL,
    last_version INT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY published_target_item (plan_id, item_key, first_version),
    CONSTRAINT published_target_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);
