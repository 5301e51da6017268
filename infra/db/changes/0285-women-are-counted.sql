--liquibase formatted sql

--changeset 0285-person-sex:1 labels:tenants
-- Absent where the agency does not keep it.
ALTER TABLE person ADD COLUMN sex VARCHAR(6) NULL;

--changeset 0285-head-count-women:1 labels:tenants
-- How many of all categories together are women; absent where nobody counted them.
ALTER TABLE head_count ADD COLUMN women INT NULL;
