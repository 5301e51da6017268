--liquibase formatted sql

--changeset 0210-merger-successor:1 labels:platform
-- Who follows: one after a merger, several after a split.
CREATE TABLE merger_successor (
    merger_id BINARY(16) NOT NULL,
    nth INT NOT NULL,
    agency_id BINARY(16) NOT NULL,
    PRIMARY KEY (merger_id, nth)
);

--changeset 0210-merger-successor-rows:1 labels:platform
INSERT INTO merger_successor (merger_id, nth, agency_id)
SELECT m.id, 0, m.successor_id
FROM merger m;

--changeset 0210-merger-without-successor:1 labels:platform
ALTER TABLE merger DROP COLUMN successor_id;
