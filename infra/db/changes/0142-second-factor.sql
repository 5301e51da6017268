--liquibase formatted sql

--changeset 0142-second-factor:1 labels:platform
-- The secret is sealed with a key that is not in the database. A code holds for half a minute, whose
-- number last_step remembers: a code counts once.
CREATE TABLE second_factor (
    account_id BINARY(16) NOT NULL,
    secret VARBINARY(100) NOT NULL,
    last_step BIGINT NOT NULL,
    enabled_at DATETIME(6) NOT NULL,
    PRIMARY KEY (account_id),
    CONSTRAINT second_factor_of FOREIGN KEY (account_id) REFERENCES account (id)
);

--changeset 0142-recovery-code:1 labels:platform
CREATE TABLE recovery_code (
    account_id BINARY(16) NOT NULL,
    code_hash BINARY(32) NOT NULL,
    used_at DATETIME(6) NULL,
    PRIMARY KEY (account_id, code_hash),
    CONSTRAINT recovery_code_of FOREIGN KEY (account_id) REFERENCES second_factor (account_id)
);

--changeset 0142-sign-in-step:1 labels:platform
-- Somebody knew the password and is asked for a code.
CREATE TABLE sign_in_step (
    token_hash BINARY(32) NOT NULL,
    account_id BINARY(16) NOT NULL,
    tenant_id BIGINT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY sign_in_step_of (account_id),
    KEY sign_in_step_in (tenant_id),
    CONSTRAINT sign_in_step_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT sign_in_step_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
