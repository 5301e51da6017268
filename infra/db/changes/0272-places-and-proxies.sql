--liquibase formatted sql

--changeset 0272-council-mandate:1 labels:tenants
-- An absent member lets another vote in his place.
CREATE TABLE council_mandate (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    seat SMALLINT NOT NULL,
    proxy SMALLINT NOT NULL,
    document VARCHAR(300) NOT NULL,
    PRIMARY KEY (tenant_id, session_id, seat),
    KEY council_mandate_proxy (tenant_id, session_id, proxy),
    CONSTRAINT council_mandate_of FOREIGN KEY (tenant_id, session_id, seat)
        REFERENCES council_attendance (tenant_id, session_id, seat),
    CONSTRAINT council_mandate_to FOREIGN KEY (tenant_id, session_id, proxy)
        REFERENCES council_attendance (tenant_id, session_id, seat)
);

--changeset 0272-council-places:1 labels:tenants
-- How many of those who pass may go on.
CREATE TABLE council_places (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    ordinal SMALLINT NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    level VARCHAR(12) NULL,
    subject_kind VARCHAR(12) NULL,
    least SMALLINT NOT NULL,
    most SMALLINT NOT NULL,
    basis VARCHAR(300) NOT NULL,
    PRIMARY KEY (tenant_id, session_id, ordinal),
    CONSTRAINT council_places_at FOREIGN KEY (tenant_id, session_id)
        REFERENCES council_session (tenant_id, id)
);

--changeset 0272-council-item-preferred:1 labels:tenants
-- Whom the chair has put first among those with the same votes at the last place.
ALTER TABLE council_item ADD COLUMN preferred BOOLEAN NOT NULL DEFAULT FALSE;

--changeset 0272-council-ballot-runoff:1 labels:tenants
-- A ballot that only parts those with the same votes.
ALTER TABLE council_ballot ADD COLUMN runoff BOOLEAN NOT NULL DEFAULT FALSE;
