--liquibase formatted sql

--changeset 0110-overseer:1 labels:platform
-- Whose plans stand above a plan, itself included, along links that carry figures or share text,
-- and by how many paths in all. The plan's day stands beside it, so that what one agency sees is
-- read in order, newest first, and no further than asked for.
CREATE TABLE overseer (
    plan_id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    ordered_on DATE NOT NULL,
    figure_paths BIGINT NOT NULL,
    text_paths BIGINT NOT NULL,
    PRIMARY KEY (plan_id, tenant_id),
    KEY overseer_recent (tenant_id, ordered_on, plan_id)
);

--changeset 0110-overseers-so-far:1 labels:platform
INSERT INTO overseer (plan_id, tenant_id, ordered_on, figure_paths, text_paths)
SELECT p.id, n.tenant_id, p.ordered_on, SUM(c.figure_paths), SUM(c.text_paths)
FROM published_plan p
STRAIGHT_JOIN link_closure c ON c.descendant_id = p.id
STRAIGHT_JOIN node n ON n.id = c.ancestor_id
GROUP BY p.id, n.tenant_id
HAVING SUM(c.figure_paths) > 0 OR SUM(c.text_paths) > 0;

--changeset 0110-published-plan-audience:1 labels:platform
ALTER TABLE published_plan ADD KEY published_plan_audience (audience, ordered_on, id);
