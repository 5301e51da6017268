--liquibase formatted sql

--changeset 0132-approval-passage:1 labels:tenants
-- One way of a plan through the procedure of its kind, in the revision that it set out with.
CREATE TABLE approval_passage (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    kind_id BINARY(16) NOT NULL,
    procedure_revision INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    begun_by BINARY(16) NOT NULL,
    ended_at DATETIME(6) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY approval_passage_plan (tenant_id, plan_id, id),
    KEY approval_passage_procedure (tenant_id, kind_id, procedure_revision),
    CONSTRAINT approval_passage_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT approval_passage_under FOREIGN KEY (tenant_id, kind_id, procedure_revision)
        REFERENCES procedure_version (tenant_id, kind_id, revision)
);

--changeset 0132-approval-turn:1 labels:tenants
-- Somebody's turn at a step, and what came of it: the history of a passage.
CREATE TABLE approval_turn (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    passage_id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    step_key VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    step_name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    seat INT NOT NULL,
    role VARCHAR(20) NULL,
    head_of_id BINARY(16) NULL,
    member_of_id BINARY(16) NULL,
    office_id BINARY(16) NULL,
    person_id BINARY(16) NULL,
    state VARCHAR(10) NOT NULL,
    begun_at DATETIME(6) NOT NULL,
    due_on DATE NULL,
    decided_at DATETIME(6) NULL,
    decided_by BINARY(16) NULL,
    decider_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NULL,
    behalf_id BINARY(16) NULL,
    reason VARCHAR(2000) NULL,
    returned_to VARCHAR(40) COLLATE utf8mb4_0900_bin NULL,
    PRIMARY KEY (tenant_id, id),
    KEY approval_turn_state (tenant_id, state, due_on),
    KEY approval_turn_plan (tenant_id, plan_id, id),
    KEY approval_turn_passage (tenant_id, passage_id),
    KEY approval_turn_head_of (tenant_id, head_of_id),
    KEY approval_turn_member_of (tenant_id, member_of_id),
    KEY approval_turn_office (tenant_id, office_id),
    KEY approval_turn_person (tenant_id, person_id),
    KEY approval_turn_behalf (tenant_id, behalf_id),
    CONSTRAINT approval_turn_in FOREIGN KEY (tenant_id, passage_id)
        REFERENCES approval_passage (tenant_id, id),
    CONSTRAINT approval_turn_of FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT approval_turn_of_head FOREIGN KEY (tenant_id, head_of_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT approval_turn_of_member FOREIGN KEY (tenant_id, member_of_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT approval_turn_of_office FOREIGN KEY (tenant_id, office_id)
        REFERENCES office (tenant_id, id),
    CONSTRAINT approval_turn_of_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT approval_turn_for FOREIGN KEY (tenant_id, behalf_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT approval_turn_one_taker CHECK (
        (role IS NOT NULL) + (head_of_id IS NOT NULL) + (member_of_id IS NOT NULL)
        + (office_id IS NOT NULL) + (person_id IS NOT NULL) = 1)
);
