--liquibase formatted sql

--changeset 0140-session-device:1 labels:platform
-- What somebody signed in with: absent for sessions older than this. Running sessions are listed by
-- account and by agency, so both keys lead to those that have not run out.
ALTER TABLE session
    ADD COLUMN address VARCHAR(45) COLLATE utf8mb4_0900_bin NULL,
    ADD COLUMN device VARCHAR(200) NULL,
    DROP KEY session_account,
    DROP KEY session_tenant,
    ADD KEY session_running_of (account_id, expires_at),
    ADD KEY session_running_in (tenant_id, expires_at);

--changeset 0140-sign-in-attempt:1 labels:platform
-- The sign-ins of an account, those that came to nothing too. The tenant is the one signed in to,
-- or the one that a failed attempt can only have meant.
CREATE TABLE sign_in_attempt (
    id BINARY(16) NOT NULL,
    account_id BINARY(16) NOT NULL,
    tenant_id BIGINT NULL,
    happened_at DATETIME(6) NOT NULL,
    outcome VARCHAR(20) NOT NULL,
    address VARCHAR(45) COLLATE utf8mb4_0900_bin NULL,
    device VARCHAR(200) NULL,
    PRIMARY KEY (id),
    KEY sign_in_attempt_of (account_id, id),
    KEY sign_in_attempt_in (tenant_id, id),
    CONSTRAINT sign_in_attempt_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT sign_in_attempt_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);
