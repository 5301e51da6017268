--liquibase formatted sql

--changeset 0292-submission-letter:1 labels:platform
-- A letter by which an agency puts nominations before one above it (tờ trình). The row is the
-- receiver's; whoever has sent it reads it by from_id.
CREATE TABLE submission_letter (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    from_id BINARY(16) NOT NULL,
    to_id BINARY(16) NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    document VARCHAR(300) NOT NULL,
    plan_title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    stage VARCHAR(10) NOT NULL,
    year SMALLINT NOT NULL,
    state VARCHAR(10) NOT NULL,
    sent_at DATETIME(6) NOT NULL,
    answered_at DATETIME(6) NULL,
    review_id BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY submission_letter_received (tenant_id, state, id),
    KEY submission_letter_sent (from_id, id),
    KEY submission_letter_receiver (to_id),
    CONSTRAINT submission_letter_from FOREIGN KEY (from_id) REFERENCES agency (id),
    CONSTRAINT submission_letter_to FOREIGN KEY (to_id) REFERENCES agency (id),
    CONSTRAINT submission_letter_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT submission_letter_reviewed CHECK ((state = 'RECEIVED') = (review_id IS NOT NULL))
);

--changeset 0292-submitted-nomination:1 labels:platform
-- A nomination as it was sent, whatever becomes of it below; it is before one agency at a time.
CREATE TABLE submitted_nomination (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    letter_id BINARY(16) NOT NULL,
    ordinal SMALLINT NOT NULL,
    from_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    award_name VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    level VARCHAR(12) NOT NULL,
    type VARCHAR(24) NULL,
    decider_id BINARY(16) NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    unit_name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    achievements TEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    papers JSON NOT NULL,
    endorsed_below BOOLEAN NOT NULL,
    received_on DATE NOT NULL,
    rules VARCHAR(4000) COLLATE utf8mb4_0900_bin NOT NULL,
    state VARCHAR(10) NOT NULL,
    review_id BINARY(16) NULL,
    settled_at DATETIME(6) NULL,
    reason VARCHAR(1000) NULL,
    live BOOLEAN GENERATED ALWAYS AS (IF(state IN ('RETURNED', 'RECALLED'), NULL, TRUE)) VIRTUAL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY submitted_nomination_place (letter_id, ordinal),
    KEY submitted_nomination_in (tenant_id, letter_id),
    UNIQUE KEY submitted_nomination_once (from_id, nomination_id, live),
    KEY submitted_nomination_decider (decider_id),
    CONSTRAINT submitted_nomination_by FOREIGN KEY (tenant_id, letter_id)
        REFERENCES submission_letter (tenant_id, id),
    CONSTRAINT submitted_nomination_from FOREIGN KEY (from_id) REFERENCES agency (id),
    CONSTRAINT submitted_nomination_decided FOREIGN KEY (decider_id) REFERENCES agency (id)
);
