--liquibase formatted sql

--changeset 0264-role-model-reason:1 labels:tenants
-- Why it was struck out; NULL while it stands.
ALTER TABLE role_model ADD COLUMN reason VARCHAR(1000) NULL;
