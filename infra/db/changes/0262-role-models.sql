--liquibase formatted sql

--changeset 0262-role-model:1 labels:tenants
-- A collective is the unit itself; a person is somebody of the unit. The number of steps grows with
-- each, so that each has a number of its own.
CREATE TABLE role_model (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    person_id BINARY(16) NULL,
    unit_id BINARY(16) NOT NULL,
    plan_id BINARY(16) NULL,
    stage VARCHAR(12) NOT NULL,
    stage_on DATE NOT NULL,
    step INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY role_model_name (tenant_id, name),
    KEY role_model_person (tenant_id, person_id),
    KEY role_model_unit (tenant_id, unit_id),
    KEY role_model_plan (plan_id),
    CONSTRAINT role_model_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT role_model_is FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
    CONSTRAINT role_model_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT role_model_under FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

--changeset 0262-role-model-step:1 labels:tenants
CREATE TABLE role_model_step (
    tenant_id BIGINT NOT NULL,
    role_model_id BINARY(16) NOT NULL,
    step INT NOT NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by BINARY(16) NOT NULL,
    stage VARCHAR(12) NOT NULL,
    step_on DATE NOT NULL,
    note VARCHAR(2000) NOT NULL,
    back BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, role_model_id, step),
    KEY role_model_step_taker (taken_by),
    CONSTRAINT role_model_step_of FOREIGN KEY (tenant_id, role_model_id)
        REFERENCES role_model (tenant_id, id),
    CONSTRAINT role_model_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);
