--liquibase formatted sql

--changeset 0051-link:1 labels:platform
CREATE TABLE link (
    id BINARY(16) NOT NULL,
    child_plan_id BINARY(16) NOT NULL,
    child_tenant_id BIGINT NOT NULL,
    parent_plan_id BINARY(16) NULL,
    parent_tenant_id BIGINT NULL,
    answered_version INT NULL,
    acknowledged_version INT NULL,
    external_type VARCHAR(30) NULL,
    external_number VARCHAR(50) NULL,
    external_symbol VARCHAR(100) NULL,
    external_date VARCHAR(10) NULL,
    external_issuer VARCHAR(300) NULL,
    external_subject VARCHAR(1000) NULL,
    basis_item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    type VARCHAR(20) NOT NULL,
    crosses VARCHAR(20) NOT NULL,
    state VARCHAR(20) NOT NULL,
    proposed_at DATETIME(6) NOT NULL,
    proposed_by BINARY(16) NOT NULL,
    answered_at DATETIME(6) NULL,
    answered_by BINARY(16) NULL,
    acknowledged_at DATETIME(6) NULL,
    acknowledged_by BINARY(16) NULL,
    ended_at DATETIME(6) NULL,
    ended_by BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    live_parent_id BINARY(16) GENERATED ALWAYS AS (
        CASE WHEN state IN ('PROPOSED', 'ACCEPTED') THEN parent_plan_id END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY link_once (child_plan_id, live_parent_id),
    KEY link_down (parent_plan_id, id),
    KEY link_to_answer (parent_tenant_id, state, id),
    KEY link_of_child (child_tenant_id, state, id),
    CONSTRAINT link_child FOREIGN KEY (child_plan_id) REFERENCES published_plan (id),
    CONSTRAINT link_parent FOREIGN KEY (parent_plan_id) REFERENCES published_plan (id),
    CONSTRAINT link_child_tenant FOREIGN KEY (child_tenant_id) REFERENCES tenant (id),
    CONSTRAINT link_parent_tenant FOREIGN KEY (parent_tenant_id) REFERENCES tenant (id),
    CONSTRAINT link_has_parent CHECK ((parent_plan_id IS NULL) = (parent_tenant_id IS NULL)
        AND (parent_plan_id IS NULL) = (answered_version IS NULL)
        AND (parent_plan_id IS NOT NULL OR external_subject IS NOT NULL))
);

--changeset 0051-target-edge:1 labels:platform
CREATE TABLE target_edge (
    id BINARY(16) NOT NULL,
    link_id BINARY(16) NOT NULL,
    child_target_id BINARY(16) NOT NULL,
    parent_target_id BINARY(16) NOT NULL,
    joined_at DATETIME(6) NOT NULL,
    joined_by BINARY(16) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by BINARY(16) NULL,
    live_child_id BINARY(16) GENERATED ALWAYS AS (
        CASE WHEN ended_at IS NULL THEN child_target_id END) STORED,
    PRIMARY KEY (id),
    UNIQUE KEY target_edge_once (link_id, live_child_id),
    KEY target_edge_up (child_target_id),
    KEY target_edge_down (parent_target_id),
    CONSTRAINT target_edge_link FOREIGN KEY (link_id) REFERENCES link (id),
    CONSTRAINT target_edge_child FOREIGN KEY (child_target_id) REFERENCES published_target (id),
    CONSTRAINT target_edge_parent FOREIGN KEY (parent_target_id) REFERENCES published_target (id)
);
