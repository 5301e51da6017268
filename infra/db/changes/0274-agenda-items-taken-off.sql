--liquibase formatted sql

--changeset 0274-council-item-taken-off:1 labels:tenants
-- What was taken off the agenda after its ballots were annulled; they are kept with it.
ALTER TABLE council_item ADD COLUMN taken_off BOOLEAN NOT NULL DEFAULT FALSE;
