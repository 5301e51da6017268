--liquibase formatted sql

--changeset 0248-indicator-score:1 labels:tenants
-- What an index that somebody else computes gave a unit in a year.
CREATE TABLE indicator_score (
    tenant_id BIGINT NOT NULL,
    unit_id BINARY(16) NOT NULL,
    indicator VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    year SMALLINT NOT NULL,
    score DECIMAL(12, 4) NOT NULL,
    place INT NULL,
    document VARCHAR(300) NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, unit_id, indicator, year),
    KEY indicator_score_recorder (recorded_by),
    CONSTRAINT indicator_score_of FOREIGN KEY (tenant_id, unit_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT indicator_score_recorded FOREIGN KEY (recorded_by) REFERENCES account (id)
);
