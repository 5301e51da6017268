--liquibase formatted sql

--changeset 0241-nomination-counted:1 labels:tenants
CREATE INDEX nomination_counted ON nomination (tenant_id, review_id, top_unit_id, state);
