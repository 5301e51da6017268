--liquibase formatted sql

--changeset 0150-pair-span:1 labels:platform
-- From when to when figures passed from a node up to another; a node's own figures always count for
-- itself, so that pair is left out. The history that link_closure, which knows today alone, has not.
CREATE TABLE pair_span (
    ancestor_id BINARY(16) NOT NULL,
    descendant_id BINARY(16) NOT NULL,
    began_at DATETIME(6) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (ancestor_id, descendant_id, began_at),
    KEY pair_span_began (began_at),
    KEY pair_span_ended (ended_at)
);

--changeset 0150-pair-span-rows:1 labels:platform
-- Since when a link stands that was made before is not known here: since both its ends are there.
INSERT INTO pair_span (ancestor_id, descendant_id, began_at)
SELECT c.ancestor_id, c.descendant_id, GREATEST(high.opened_at, low.opened_at)
FROM link_closure c
JOIN node high ON high.id = c.ancestor_id
JOIN node low ON low.id = c.descendant_id
WHERE c.figure_paths > 0 AND c.ancestor_id <> c.descendant_id;
