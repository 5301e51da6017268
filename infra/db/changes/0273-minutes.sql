--liquibase formatted sql

--changeset 0273-council-minutes:1 labels:tenants
-- What is signed is never changed: a correction is another version.
CREATE TABLE council_minutes (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    version SMALLINT NOT NULL,
    text MEDIUMTEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    correction VARCHAR(1000) NULL,
    drawn_at DATETIME(6) NOT NULL,
    drawn_by BINARY(16) NOT NULL,
    number VARCHAR(100) NULL,
    dated_on DATE NULL,
    chair VARCHAR(200) NULL,
    secretary VARCHAR(200) NULL,
    signed_at DATETIME(6) NULL,
    signed_by BINARY(16) NULL,
    PRIMARY KEY (tenant_id, session_id, version),
    KEY council_minutes_writer (drawn_by),
    KEY council_minutes_signer (signed_by),
    CONSTRAINT council_minutes_of FOREIGN KEY (tenant_id, session_id)
        REFERENCES council_session (tenant_id, id),
    CONSTRAINT council_minutes_drawn FOREIGN KEY (drawn_by) REFERENCES account (id),
    CONSTRAINT council_minutes_signed FOREIGN KEY (signed_by) REFERENCES account (id)
);
