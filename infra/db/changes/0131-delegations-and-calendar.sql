--liquibase formatted sql

--changeset 0131-delegation:1 labels:tenants
-- Who may act in whose place, both days included; without an end it is a standing deputy.
CREATE TABLE delegation (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    principal_id BINARY(16) NOT NULL,
    deputy_id BINARY(16) NOT NULL,
    begins_on DATE NOT NULL,
    ends_on DATE NULL,
    note VARCHAR(500) NOT NULL,
    given_at DATETIME(6) NOT NULL,
    given_by BINARY(16) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by BINARY(16) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY delegation_deputy (tenant_id, deputy_id, begins_on),
    KEY delegation_principal (tenant_id, principal_id),
    CONSTRAINT delegation_from FOREIGN KEY (tenant_id, principal_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT delegation_to FOREIGN KEY (tenant_id, deputy_id) REFERENCES person (tenant_id, id)
);

--changeset 0131-special-day:1 labels:tenants
-- Days that are not what their weekday says: holidays, and Saturdays worked in exchange for them.
CREATE TABLE special_day (
    tenant_id BIGINT NOT NULL,
    held_on DATE NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    is_worked BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, held_on),
    CONSTRAINT special_day_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
