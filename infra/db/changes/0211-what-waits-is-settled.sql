--liquibase formatted sql

--changeset 0211-membership-settles:1 labels:platform
-- Somebody of a successor who settles what waited in a closed tenant when it was closed.
ALTER TABLE membership ADD COLUMN settles BOOLEAN NOT NULL DEFAULT FALSE;
