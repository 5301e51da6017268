--liquibase formatted sql

--changeset 0143-account-closed:1 labels:platform
-- When the last agency of an account let it go. Its name stays taken and its row stays: what it did
-- remains its own.
ALTER TABLE account
    ADD COLUMN closed_at DATETIME(6) NULL;
