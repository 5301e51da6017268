--liquibase formatted sql

--changeset 0080-plan-kind:1 labels:tenants
CREATE TABLE plan_kind (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    position INT NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY plan_kind_name (tenant_id, name),
    KEY plan_kind_order (tenant_id, position, id),
    CONSTRAINT plan_kind_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0080-plan-kind-version:1 labels:tenants
CREATE TABLE plan_kind_version (
    tenant_id BIGINT NOT NULL,
    kind_id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    position INT NOT NULL,
    scope VARCHAR(10) NOT NULL,
    movement_kind VARCHAR(20) NOT NULL,
    required_sections VARCHAR(600) COLLATE utf8mb4_0900_bin NOT NULL,
    register VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    number_pattern VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    answers VARCHAR(100) COLLATE utf8mb4_0900_bin NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, kind_id, revision),
    CONSTRAINT plan_kind_version_of FOREIGN KEY (tenant_id, kind_id)
        REFERENCES plan_kind (tenant_id, id)
);

--changeset 0080-plan-kind-under:1 labels:tenants
CREATE TABLE plan_kind_under (
    tenant_id BIGINT NOT NULL,
    kind_id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    above_id BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, kind_id, revision, above_id),
    KEY plan_kind_under_above (tenant_id, above_id),
    CONSTRAINT plan_kind_under_version FOREIGN KEY (tenant_id, kind_id, revision)
        REFERENCES plan_kind_version (tenant_id, kind_id, revision),
    CONSTRAINT plan_kind_under_kind FOREIGN KEY (tenant_id, above_id)
        REFERENCES plan_kind (tenant_id, id)
);
