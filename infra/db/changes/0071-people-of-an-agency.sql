--liquibase formatted sql

--changeset 0071-person:1 labels:tenants
CREATE TABLE person (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    sorted_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    folded_name VARCHAR(500) COLLATE utf8mb4_0900_bin NOT NULL,
    category VARCHAR(20) NOT NULL,
    is_direct_worker BOOLEAN NOT NULL,
    unit_id BINARY(16) NOT NULL,
    unit_since_on DATE NOT NULL,
    job_title VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    account_id BINARY(16) NULL,
    left_on DATE NULL,
    revision INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY person_account (tenant_id, account_id),
    KEY person_by_name (tenant_id, sorted_name, id),
    KEY person_in_unit (tenant_id, unit_id, sorted_name, id),
    KEY person_of_account (account_id),
    CONSTRAINT person_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT person_signs_in FOREIGN KEY (account_id) REFERENCES account (id)
);

--changeset 0071-placement:1 labels:tenants
CREATE TABLE placement (
    tenant_id BIGINT NOT NULL,
    person_id BINARY(16) NOT NULL,
    since_on DATE NOT NULL,
    unit_id BINARY(16) NOT NULL,
    job_title VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    PRIMARY KEY (tenant_id, person_id, since_on),
    KEY placement_unit (tenant_id, unit_id),
    CONSTRAINT placement_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
    CONSTRAINT placement_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
);

--changeset 0071-unit-head:1 labels:tenants
CREATE TABLE unit_head (
    tenant_id BIGINT NOT NULL,
    unit_id BINARY(16) NOT NULL,
    person_id BINARY(16) NOT NULL,
    since_on DATE NOT NULL,
    PRIMARY KEY (tenant_id, unit_id),
    KEY unit_head_person (tenant_id, person_id),
    CONSTRAINT unit_head_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT unit_head_who FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id)
);
