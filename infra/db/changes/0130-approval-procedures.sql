--liquibase formatted sql

--changeset 0130-office:1 labels:tenants
-- What an agency calls an office and who holds it now, such as the director.
CREATE TABLE office (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    holder_id BINARY(16) NULL,
    revision INT NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY office_name (tenant_id, name),
    KEY office_holder (tenant_id, holder_id),
    CONSTRAINT office_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT office_held_by FOREIGN KEY (tenant_id, holder_id) REFERENCES person (tenant_id, id)
);

--changeset 0130-approval-procedure:1 labels:tenants
-- How plans of a kind are approved, as it stands now; whoever sets it holds this row.
CREATE TABLE approval_procedure (
    tenant_id BIGINT NOT NULL,
    kind_id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    PRIMARY KEY (tenant_id, kind_id),
    CONSTRAINT approval_procedure_of FOREIGN KEY (tenant_id, kind_id)
        REFERENCES plan_kind (tenant_id, id)
);

--changeset 0130-procedure-version:1 labels:tenants
-- Written once, never changed: plans on their way keep to the version that they set out with.
CREATE TABLE procedure_version (
    tenant_id BIGINT NOT NULL,
    kind_id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    steps JSON NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, kind_id, revision),
    CONSTRAINT procedure_version_of FOREIGN KEY (tenant_id, kind_id)
        REFERENCES approval_procedure (tenant_id, kind_id)
);
