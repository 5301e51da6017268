--liquibase formatted sql

--changeset 0040-graph-lock:1 labels:platform
-- Whoever changes the graph holds this one row, so that changes of structure come one at a time.
CREATE TABLE graph_lock (
    id TINYINT NOT NULL,
    PRIMARY KEY (id)
);

--changeset 0040-graph-lock-row:1 labels:platform
INSERT INTO graph_lock (id) VALUES (1);

--changeset 0040-node:1 labels:platform
-- No table of the graph or of the rollups has a foreign key to a node: checking it would take a
-- shared lock on a plan's own row out of turn, and writers of facts would wait for each other in
-- circles. Nodes are never deleted.
CREATE TABLE node (
    id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    unit VARCHAR(60) COLLATE utf8mb4_0900_bin NULL,
    share BOOLEAN NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    retired_at DATETIME(6) NULL,
    PRIMARY KEY (id),
    KEY node_of_plan (plan_id, id),
    KEY node_of_tenant (tenant_id, kind, id),
    CONSTRAINT node_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT node_is_plan_or_target CHECK ((kind = 'PLAN') = (unit IS NULL))
);

--changeset 0040-edge:1 labels:platform
CREATE TABLE edge (
    child_id BINARY(16) NOT NULL,
    parent_id BINARY(16) NOT NULL,
    child_plan_id BINARY(16) NOT NULL,
    parent_plan_id BINARY(16) NOT NULL,
    figures BOOLEAN NOT NULL,
    texts BOOLEAN NOT NULL,
    PRIMARY KEY (child_id, parent_id),
    KEY edge_down (parent_id, child_id),
    KEY edge_of_link (child_plan_id, parent_plan_id)
);

--changeset 0040-edge-change:1 labels:platform
-- The change that the holder of graph_lock is making, as +1, 0 or -1 for each thing an edge does,
-- nobody else ever sees a row of it.
CREATE TABLE edge_change (
    child_id BINARY(16) NOT NULL,
    parent_id BINARY(16) NOT NULL,
    paths TINYINT NOT NULL,
    figures TINYINT NOT NULL,
    texts TINYINT NOT NULL,
    PRIMARY KEY (child_id, parent_id)
);

--changeset 0040-link-closure:1 labels:platform
-- How many paths lead from a node up to another: of accepted links, of links that all carry
-- figures, of links that all share text. Every node reaches itself by one of each.
CREATE TABLE link_closure (
    descendant_id BINARY(16) NOT NULL,
    ancestor_id BINARY(16) NOT NULL,
    paths BIGINT NOT NULL,
    figure_paths BIGINT NOT NULL,
    text_paths BIGINT NOT NULL,
    PRIMARY KEY (descendant_id, ancestor_id),
    KEY link_closure_down (ancestor_id, descendant_id)
);

--changeset 0040-contributor:1 labels:platform
-- Whose nodes stand below a node, itself included, along paths that carry figures, and how many.
CREATE TABLE contributor (
    ancestor_id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    nodes BIGINT NOT NULL,
    PRIMARY KEY (ancestor_id, tenant_id)
);
