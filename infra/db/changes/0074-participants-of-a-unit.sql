--liquibase formatted sql

--changeset 0074-participant-count:1 labels:tenants
CREATE TABLE participant_count (
    tenant_id BIGINT NOT NULL,
    unit_id BINARY(16) NOT NULL,
    counted_on DATE NOT NULL,
    entry INT NOT NULL,
    persons INT NOT NULL,
    collectives INT NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, unit_id, counted_on, entry),
    KEY participant_count_recorder (recorded_by),
    CONSTRAINT participant_count_unit FOREIGN KEY (tenant_id, unit_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT participant_count_account FOREIGN KEY (recorded_by) REFERENCES account (id)
);
