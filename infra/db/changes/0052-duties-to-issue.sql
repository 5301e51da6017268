--liquibase formatted sql

--changeset 0052-duty:1 labels:platform
CREATE TABLE duty (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    what VARCHAR(20) NOT NULL,
    text VARCHAR(2000) NOT NULL,
    due_on DATE NOT NULL,
    due_precision VARCHAR(10) NOT NULL,
    addressed VARCHAR(20) NOT NULL,
    superior_id BINARY(16) NULL,
    relation_kind VARCHAR(20) NULL,
    agency_kind VARCHAR(60) NULL,
    group_id BINARY(16) NULL,
    group_year SMALLINT NULL,
    imposed_at DATETIME(6) NOT NULL,
    imposed_by BINARY(16) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    withdrawn_by BINARY(16) NULL,
    withdrawn_reason VARCHAR(1000) NULL,
    PRIMARY KEY (id),
    KEY duty_owner (tenant_id, id),
    KEY duty_under (plan_id, id),
    KEY duty_relation (superior_id),
    KEY duty_group (group_id, group_year),
    CONSTRAINT duty_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT duty_plan FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT duty_superior FOREIGN KEY (superior_id) REFERENCES agency (id),
    CONSTRAINT duty_in_group FOREIGN KEY (group_id) REFERENCES emulation_group (id)
);

--changeset 0052-duty-agency:1 labels:platform
CREATE TABLE duty_agency (
    duty_id BINARY(16) NOT NULL,
    agency_id BINARY(16) NOT NULL,
    PRIMARY KEY (duty_id, agency_id),
    KEY duty_agency_owes (agency_id, duty_id),
    CONSTRAINT duty_agency_duty FOREIGN KEY (duty_id) REFERENCES duty (id),
    CONSTRAINT duty_agency_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);
