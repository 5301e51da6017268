--liquibase formatted sql

--changeset 0242-nomination-endorsed:1 labels:tenants
-- When the council voted for it: what it is again once a decision is taken back.
ALTER TABLE nomination ADD COLUMN endorsed_at DATETIME(6) NULL;

--changeset 0242-nomination-stands:1 labels:tenants
-- What the council voted down stands as little as what was withdrawn.
ALTER TABLE nomination MODIFY COLUMN standing BOOLEAN
    GENERATED ALWAYS AS (IF(state IN ('WITHDRAWN', 'DECLINED'), NULL, TRUE)) VIRTUAL;
