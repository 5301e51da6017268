--liquibase formatted sql

--changeset 0082-register-counter:1 labels:tenants
CREATE TABLE register_counter (
    tenant_id BIGINT NOT NULL,
    register VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    year SMALLINT NOT NULL,
    last INT NOT NULL,
    PRIMARY KEY (tenant_id, register, year),
    CONSTRAINT register_counter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0082-register-entry:1 labels:tenants
CREATE TABLE register_entry (
    tenant_id BIGINT NOT NULL,
    register VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    year SMALLINT NOT NULL,
    number VARCHAR(20) COLLATE utf8mb4_0900_bin NOT NULL,
    plan_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    PRIMARY KEY (tenant_id, register, year, number),
    UNIQUE KEY register_entry_of (tenant_id, plan_id, version),
    CONSTRAINT register_entry_in FOREIGN KEY (tenant_id, register, year)
        REFERENCES register_counter (tenant_id, register, year),
    CONSTRAINT register_entry_plan FOREIGN KEY (tenant_id, plan_id)
        REFERENCES plan (tenant_id, id)
);
