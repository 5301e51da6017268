--liquibase formatted sql

--changeset 0012-audit-entry:1 labels:platform
CREATE TABLE audit_entry (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    happened_at DATETIME(6) NOT NULL,
    account_id BINARY(16) NULL,
    action VARCHAR(60) NOT NULL,
    subject_kind VARCHAR(40) NOT NULL,
    subject_id VARBINARY(64) NOT NULL,
    detail LONGTEXT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY audit_entry_subject (tenant_id, subject_id, id),
    CONSTRAINT audit_entry_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
