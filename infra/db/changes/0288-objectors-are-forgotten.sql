--liquibase formatted sql

--changeset 0288-award-objection-objector:1 labels:tenants
-- Who objected is forgotten some years after the answer; what they said and the answer stay.
ALTER TABLE award_objection MODIFY COLUMN objector_name VARCHAR(200) NULL;

--changeset 0288-award-objection-closed:1 labels:tenants
ALTER TABLE award_objection ADD KEY award_objection_closed (tenant_id, closed_at, id);

--changeset 0288-tenant-setting-objector-years:1 labels:tenants
ALTER TABLE tenant_setting ADD COLUMN objector_years SMALLINT NOT NULL DEFAULT 10;
