--liquibase formatted sql

--changeset 0291-tally-check:1 labels:platform
-- How far the background check of tallies has come. Whoever checks holds this one row, so that of
-- several instances of the program one does it.
CREATE TABLE tally_check (
    id TINYINT NOT NULL,
    after_node BINARY(16) NOT NULL,
    rounds BIGINT NOT NULL,
    checked_at DATETIME(6) NULL,
    PRIMARY KEY (id)
);

--changeset 0291-tally-check-row:1 labels:platform
INSERT INTO tally_check (id, after_node, rounds) VALUES (1, UNHEX(REPEAT('0', 32)), 0);
