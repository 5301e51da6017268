--liquibase formatted sql

--changeset 0060-template:1 labels:platform
CREATE TABLE template (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    publisher_id BINARY(16) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    kind_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NULL,
    folded VARCHAR(600) COLLATE utf8mb4_0900_bin NOT NULL,
    audience VARCHAR(30) NOT NULL,
    current_version INT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    amended_at DATETIME(6) NULL,
    withdrawn_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY template_of_tenant (tenant_id, id),
    KEY template_named (name, id),
    KEY template_publisher_named (publisher_id, name, id),
    CONSTRAINT template_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT template_published_by FOREIGN KEY (publisher_id) REFERENCES agency (id)
);

--changeset 0060-template-version:1 labels:platform
CREATE TABLE template_version (
    template_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    published_at DATETIME(6) NOT NULL,
    change_note VARCHAR(2000) NULL,
    body_format INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (template_id, version),
    CONSTRAINT template_version_of FOREIGN KEY (template_id) REFERENCES template (id)
);

--changeset 0060-adoption:1 labels:platform
CREATE TABLE adoption (
    id BINARY(16) NOT NULL,
    template_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    tenant_id BIGINT NOT NULL,
    adopter_id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    adopted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY adoption_in_plan (tenant_id, plan_id, template_id),
    KEY adoption_newest (template_id, id),
    KEY adoption_version (template_id, version),
    KEY adoption_adopter (adopter_id),
    CONSTRAINT adoption_of FOREIGN KEY (template_id, version)
        REFERENCES template_version (template_id, version),
    CONSTRAINT adoption_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT adoption_by FOREIGN KEY (adopter_id) REFERENCES agency (id)
);
