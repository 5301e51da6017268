--liquibase formatted sql

--changeset 0120-changed-pair:1 labels:platform
-- The change of structure under way: pairs that figures begin (1) or cease (-1) to pass between.
-- Empty but for the one transaction that holds graph_lock.
CREATE TABLE changed_pair (
    ancestor_id BINARY(16) NOT NULL,
    descendant_id BINARY(16) NOT NULL,
    direction TINYINT NOT NULL,
    PRIMARY KEY (ancestor_id, descendant_id)
);
