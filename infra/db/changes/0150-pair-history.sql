--liquibase formatted sql

--changeset 0150-pair-history:1 labels:platform
-- When figures began (1) or ceased (-1) to pass from a node up to another. With link_closure, which
-- knows today alone, this tells what stood at any moment. A node's own figures always count for
-- itself; that pair is left out.
CREATE TABLE pair_history (
    ancestor_id BINARY(16) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    descendant_id BINARY(16) NOT NULL,
    direction TINYINT NOT NULL,
    PRIMARY KEY (ancestor_id, changed_at, descendant_id),
    KEY pair_history_changed (changed_at)
);

--changeset 0150-pair-history-rows:1 labels:platform
-- Since when a link stands that was made before is not known here: since both its ends are there.
INSERT INTO pair_history (ancestor_id, changed_at, descendant_id, direction)
SELECT c.ancestor_id, GREATEST(high.opened_at, low.opened_at), c.descendant_id, 1
FROM link_closure c
JOIN node high ON high.id = c.ancestor_id
JOIN node low ON low.id = c.descendant_id
WHERE c.figure_paths > 0 AND c.ancestor_id <> c.descendant_id;
