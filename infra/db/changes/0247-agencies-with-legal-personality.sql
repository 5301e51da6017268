--liquibase formatted sql

--changeset 0247-agency-legal-personality:1 labels:platform
-- Without it an agency's head confers no award that asks for it, such as Giấy khen.
ALTER TABLE agency ADD COLUMN has_legal_personality BOOLEAN NOT NULL DEFAULT TRUE;
