--liquibase formatted sql

--changeset 0072-tenant-setting:1 labels:tenants
CREATE TABLE tenant_setting (
    tenant_id BIGINT NOT NULL,
    progress_counts VARCHAR(20) NOT NULL,
    revision INT NOT NULL,
    PRIMARY KEY (tenant_id),
    CONSTRAINT tenant_setting_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
