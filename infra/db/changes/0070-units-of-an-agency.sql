--liquibase formatted sql

--changeset 0070-structure-lock:1 labels:tenants
CREATE TABLE structure_lock (
    tenant_id BIGINT NOT NULL,
    changes BIGINT NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT structure_lock_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0070-unit:1 labels:tenants
CREATE TABLE unit (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    parent_id BINARY(16) NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    short_name VARCHAR(100) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    kind VARCHAR(30) NOT NULL,
    position INT NOT NULL,
    has_legal_personality BOOLEAN NOT NULL,
    established_on DATE NULL,
    dissolved_on DATE NULL,
    revision INT NOT NULL,
    parent_key BINARY(16) GENERATED ALWAYS AS (IFNULL(parent_id, CAST('' AS BINARY(16)))) VIRTUAL,
    open_name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs GENERATED ALWAYS AS (IF(dissolved_on IS NULL, name, NULL)) VIRTUAL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY unit_open_name (tenant_id, parent_key, open_name),
    KEY unit_in_order (tenant_id, position, id),
    KEY unit_children (tenant_id, parent_id, position, id),
    CONSTRAINT unit_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT unit_parent FOREIGN KEY (tenant_id, parent_id) REFERENCES unit (tenant_id, id)
);

--changeset 0070-head-count:1 labels:tenants
CREATE TABLE head_count (
    tenant_id BIGINT NOT NULL,
    unit_id BINARY(16) NOT NULL,
    counted_on DATE NOT NULL,
    entry INT NOT NULL,
    collectives INT NOT NULL,
    cadres INT NOT NULL,
    civil_servants INT NOT NULL,
    public_employees INT NOT NULL,
    contract_employees INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, unit_id, counted_on, entry),
    KEY head_count_recorder (recorded_by),
    CONSTRAINT head_count_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT head_count_account FOREIGN KEY (recorded_by) REFERENCES account (id)
);
