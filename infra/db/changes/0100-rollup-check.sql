--liquibase formatted sql

--changeset 0100-rollup-check:1 labels:platform
-- How far the background check of all sums has come. Whoever checks holds this one row, so that of
-- several instances of the program one does it.
CREATE TABLE rollup_check (
    id TINYINT NOT NULL,
    after_plan BINARY(16) NOT NULL,
    rounds BIGINT NOT NULL,
    checked_at DATETIME(6) NULL,
    PRIMARY KEY (id)
);

--changeset 0100-rollup-check-row:1 labels:platform
INSERT INTO rollup_check (id, after_plan, rounds) VALUES (1, UNHEX(REPEAT('0', 32)), 0);
