--liquibase formatted sql

--changeset 0212-day-close-targets:1 labels:platform
-- The first day whose figures of targets are written down; absent where all closed days have them.
ALTER TABLE day_close ADD COLUMN targets_since DATE NULL;

--changeset 0212-day-close-targets-since:1 labels:platform
UPDATE day_close SET targets_since = COALESCE(closing_on, closed_on + INTERVAL 1 DAY);

--changeset 0212-day-due-targets:1 labels:platform
-- That day begins with what all targets have come to by then.
INSERT INTO day_due (node_id)
SELECT n.id
FROM node n
JOIN day_close d ON d.id = 1 AND d.closed_on IS NOT NULL
WHERE n.kind = 'TARGET';
