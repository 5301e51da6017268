--liquibase formatted sql

--changeset 0170-upgrade-item:1 labels:tenants
-- What an agency has made of what a source of one of its plans says anew in an item: from which
-- version of the source on it counts as dealt with, and whether what came after was put off.
CREATE TABLE upgrade_item (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    source_kind VARCHAR(10) NOT NULL,
    source_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    since INT NOT NULL,
    deferred BOOLEAN NOT NULL,
    note VARCHAR(2000) NULL,
    decided_at DATETIME(6) NOT NULL,
    decided_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, plan_id, source_kind, source_id, item_key),
    CONSTRAINT upgrade_item_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);
