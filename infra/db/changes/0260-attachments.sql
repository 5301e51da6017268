--liquibase formatted sql

--changeset 0260-attachment:1 labels:tenants
-- What is known of a file; its bytes are in the store of files. A row that is not kept is nobody's:
-- its bytes are about to come or to go. What is attached to nothing is unused since a moment.
CREATE TABLE attachment (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    content_type VARCHAR(100) NOT NULL,
    size BIGINT NOT NULL,
    sha256 CHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    kept BOOLEAN NOT NULL,
    uploaded_at DATETIME(6) NOT NULL,
    uploaded_by BINARY(16) NOT NULL,
    thing_kind VARCHAR(40) NULL,
    thing_id BINARY(16) NULL,
    unused_since DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY attachment_thing (tenant_id, thing_id),
    KEY attachment_unused (tenant_id, unused_since),
    KEY attachment_uploader (uploaded_by),
    CONSTRAINT attachment_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT attachment_uploaded FOREIGN KEY (uploaded_by) REFERENCES account (id),
    CONSTRAINT attachment_used_or_not CHECK (
        (thing_id IS NULL) = (thing_kind IS NULL) AND (thing_id IS NULL) <> (unused_since IS NULL))
);
