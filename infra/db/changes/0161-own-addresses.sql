--liquibase formatted sql

--changeset 0161-email-change:1 labels:platform
-- Somebody wants their letters elsewhere; whoever has the word that was sent there can read them.
CREATE TABLE email_change (
    token_hash BINARY(32) NOT NULL,
    account_id BINARY(16) NOT NULL,
    email VARCHAR(254) COLLATE utf8mb4_0900_bin NOT NULL,
    expires_at DATETIME(6) NOT NULL,
    PRIMARY KEY (token_hash),
    KEY email_change_of (account_id, expires_at),
    CONSTRAINT email_change_account FOREIGN KEY (account_id) REFERENCES account (id)
);
