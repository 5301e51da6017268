--liquibase formatted sql

--changeset 0181-searched-plan:1 labels:tenants
-- What is searched of a plan: its text in force, before that its draft. Its syllables are folded,
-- each once, in their order and marked off (",doi;,moi;"): one LIKE looks for several of them.
CREATE TABLE searched_plan (
    tenant_id BIGINT NOT NULL,
    plan_id BINARY(16) NOT NULL,
    theme VARCHAR(1000) COLLATE utf8mb4_0900_bin NULL,
    syllables MEDIUMTEXT COLLATE utf8mb4_0900_bin NOT NULL,
    PRIMARY KEY (tenant_id, plan_id),
    CONSTRAINT searched_plan_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id)
);
