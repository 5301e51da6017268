--liquibase formatted sql

--changeset 0243-eligibility-hold:1 labels:tenants
-- What keeps somebody from being nominated: discipline, inspection, complaint. A table of its own
-- with a permission of its own; nothing of it is ever published, counted or sent to others.
CREATE TABLE eligibility_hold (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    person_id BINARY(16) NULL,
    collective_id BINARY(16) NULL,
    ground VARCHAR(12) NOT NULL,
    cause VARCHAR(1000) NOT NULL,
    opened_on DATE NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by BINARY(16) NOT NULL,
    outcome VARCHAR(12) NULL,
    sanction VARCHAR(24) NULL,
    conclusion VARCHAR(1000) NULL,
    closed_on DATE NULL,
    closed_at DATETIME(6) NULL,
    closed_by BINARY(16) NULL,
    revision INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY eligibility_hold_person (tenant_id, person_id),
    KEY eligibility_hold_collective (tenant_id, collective_id),
    KEY eligibility_hold_opener (opened_by),
    KEY eligibility_hold_closer (closed_by),
    CONSTRAINT eligibility_hold_of_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT eligibility_hold_of_collective FOREIGN KEY (tenant_id, collective_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT eligibility_hold_opened FOREIGN KEY (opened_by) REFERENCES account (id),
    CONSTRAINT eligibility_hold_closed FOREIGN KEY (closed_by) REFERENCES account (id),
    CONSTRAINT eligibility_hold_one_subject CHECK ((person_id IS NULL) <> (collective_id IS NULL)),
    CONSTRAINT eligibility_hold_ends CHECK ((outcome IS NULL) = (closed_on IS NULL))
);
