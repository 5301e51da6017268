--liquibase formatted sql

--changeset 0270-council:1 labels:tenants
-- The council's row is locked first by whoever changes its composition.
CREATE TABLE council (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    kind VARCHAR(30) NOT NULL,
    formed_at DATETIME(6) NOT NULL,
    formed_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY council_former (formed_by),
    CONSTRAINT council_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT council_formed FOREIGN KEY (formed_by) REFERENCES account (id)
);

--changeset 0270-council-composition:1 labels:tenants
-- A composition is never changed: another one holds from a later day, or in its place from the
-- same day.
CREATE TABLE council_composition (
    tenant_id BIGINT NOT NULL,
    council_id BINARY(16) NOT NULL,
    year SMALLINT NOT NULL,
    ordinal SMALLINT NOT NULL,
    since_on DATE NOT NULL,
    decision VARCHAR(100) NOT NULL,
    decided_on DATE NOT NULL,
    standing_body VARCHAR(300) NULL,
    set_at DATETIME(6) NOT NULL,
    set_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, council_id, year, ordinal),
    KEY council_composition_setter (set_by),
    CONSTRAINT council_composition_of FOREIGN KEY (tenant_id, council_id)
        REFERENCES council (tenant_id, id),
    CONSTRAINT council_composition_set FOREIGN KEY (set_by) REFERENCES account (id)
);

--changeset 0270-council-seat:1 labels:tenants
CREATE TABLE council_seat (
    tenant_id BIGINT NOT NULL,
    council_id BINARY(16) NOT NULL,
    year SMALLINT NOT NULL,
    ordinal SMALLINT NOT NULL,
    seat SMALLINT NOT NULL,
    person_id BINARY(16) NULL,
    outsider VARCHAR(200) NULL,
    office VARCHAR(12) NOT NULL,
    duties VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, council_id, year, ordinal, seat),
    UNIQUE KEY council_seat_once (tenant_id, council_id, year, ordinal, person_id),
    KEY council_seat_person (tenant_id, person_id),
    CONSTRAINT council_seat_in FOREIGN KEY (tenant_id, council_id, year, ordinal)
        REFERENCES council_composition (tenant_id, council_id, year, ordinal),
    CONSTRAINT council_seat_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
    CONSTRAINT council_seat_one CHECK ((person_id IS NULL) <> (outsider IS NULL))
);
