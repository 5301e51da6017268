--liquibase formatted sql

--changeset 0011-tenant:1 labels:platform
CREATE TABLE tenant (
    id BIGINT NOT NULL AUTO_INCREMENT,
    agency_id BINARY(16) NOT NULL,
    slug VARCHAR(60) COLLATE utf8mb4_0900_bin NOT NULL,
    status VARCHAR(20) NOT NULL,
    provisioned_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY tenant_agency (agency_id),
    UNIQUE KEY tenant_slug (slug),
    CONSTRAINT tenant_in_directory FOREIGN KEY (agency_id) REFERENCES agency (id)
);

--changeset 0011-tenant-origin:1 labels:platform
CREATE TABLE tenant_origin (
    tenant_id BIGINT NOT NULL,
    origin VARCHAR(255) COLLATE utf8mb4_0900_bin NOT NULL,
    PRIMARY KEY (tenant_id, origin),
    KEY tenant_origin_who (origin),
    CONSTRAINT tenant_origin_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0011-account:1 labels:platform
CREATE TABLE account (
    id BINARY(16) NOT NULL,
    username VARCHAR(100) COLLATE utf8mb4_0900_bin NOT NULL,
    display_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    password_hash VARCHAR(255) NULL,
    is_operator BOOLEAN NOT NULL,
    failures INT NOT NULL,
    locked_until DATETIME(6) NULL,
    made_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY account_username (username)
);

--changeset 0011-membership:1 labels:platform
CREATE TABLE membership (
    tenant_id BIGINT NOT NULL,
    account_id BINARY(16) NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, account_id),
    KEY membership_of (account_id, tenant_id),
    CONSTRAINT membership_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT membership_account FOREIGN KEY (account_id) REFERENCES account (id)
);

--changeset 0011-role-grant:1 labels:platform
CREATE TABLE role_grant (
    tenant_id BIGINT NOT NULL,
    account_id BINARY(16) NOT NULL,
    role VARCHAR(20) NOT NULL,
    granted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (tenant_id, account_id, role),
    CONSTRAINT role_grant_membership FOREIGN KEY (tenant_id, account_id) REFERENCES membership (tenant_id, account_id)
);

--changeset 0011-session:1 labels:platform
CREATE TABLE session (
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    tenant_id BIGINT NULL,
    refresh_hash BINARY(32) NOT NULL,
    started_at DATETIME(6) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY session_account (account_id),
    KEY session_tenant (tenant_id),
    CONSTRAINT session_of FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT session_in FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0011-one-time-link:1 labels:platform
CREATE TABLE one_time_link (
    token_hash BINARY(32) NOT NULL,
    account_id BINARY(16) NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (token_hash),
    KEY one_time_link_account (account_id),
    CONSTRAINT one_time_link_of FOREIGN KEY (account_id) REFERENCES account (id)
);

--changeset 0011-signing-key:1 labels:platform
CREATE TABLE signing_key (
    id TINYINT NOT NULL,
    secret BINARY(32) NOT NULL,
    PRIMARY KEY (id)
);
