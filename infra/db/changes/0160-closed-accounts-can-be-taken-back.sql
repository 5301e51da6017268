--liquibase formatted sql

--changeset 0160-account-closed-in:1 labels:platform
-- The agency that was the last to let an account go; it alone may take it back.
ALTER TABLE account
    ADD COLUMN closed_in BIGINT NULL,
    ADD KEY account_closed_in (closed_in),
    ADD CONSTRAINT account_let_go_by FOREIGN KEY (closed_in) REFERENCES tenant (id);
