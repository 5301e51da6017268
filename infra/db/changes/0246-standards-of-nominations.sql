--liquibase formatted sql

--changeset 0246-nomination-finding:1 labels:tenants
-- What was asked of a nominee, and what the records told of it on the day of the nomination.
CREATE TABLE nomination_finding (
    tenant_id BIGINT NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    standards JSON NOT NULL,
    PRIMARY KEY (tenant_id, nomination_id),
    CONSTRAINT nomination_finding_of FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id)
);
