--liquibase formatted sql

--changeset 0244-award-review-registered:1 labels:tenants
ALTER TABLE award_review ADD COLUMN registered_only BOOLEAN NOT NULL DEFAULT FALSE;

--changeset 0244-nomination-registration:1 labels:tenants
-- The registration that stood when somebody was nominated, and what another nomination of theirs
-- for the same award in the year does not already cover.
ALTER TABLE nomination
    ADD COLUMN registration_id BINARY(16) NULL,
    ADD COLUMN other_feat VARCHAR(1000) NULL,
    ADD KEY nomination_registration (tenant_id, registration_id),
    ADD KEY nomination_nominee (tenant_id, nominee_id, award),
    ADD CONSTRAINT nomination_registered FOREIGN KEY (tenant_id, registration_id)
        REFERENCES registration (tenant_id, id);
