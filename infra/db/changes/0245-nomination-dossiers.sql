--liquibase formatted sql

--changeset 0245-award-review-wave:1 labels:tenants
-- The key of the plan's wave or phase that a review is for, whose own deadlines come first.
ALTER TABLE award_review ADD COLUMN wave VARCHAR(64) COLLATE utf8mb4_0900_bin NULL;

--changeset 0245-nomination-dossier:1 labels:tenants
-- Where the dossier of a nomination is; begun by the first that is done with it.
CREATE TABLE nomination_dossier (
    tenant_id BIGINT NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    steps INT NOT NULL,
    sent_on DATE NULL,
    answer_due_on DATE NULL,
    late_reason VARCHAR(1000) NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, nomination_id),
    KEY nomination_dossier_due (tenant_id, state, answer_due_on),
    CONSTRAINT nomination_dossier_of FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id)
);

--changeset 0245-nomination-paper:1 labels:tenants
-- A paper of a dossier; its files are attachments of it.
CREATE TABLE nomination_paper (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    code VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    document VARCHAR(300) NULL,
    added_at DATETIME(6) NOT NULL,
    added_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    KEY nomination_paper_of (tenant_id, nomination_id, id),
    KEY nomination_paper_adder (added_by),
    CONSTRAINT nomination_paper_in FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id),
    CONSTRAINT nomination_paper_added FOREIGN KEY (added_by) REFERENCES account (id)
);

--changeset 0245-dossier-step:1 labels:tenants
CREATE TABLE dossier_step (
    tenant_id BIGINT NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    step INT NOT NULL,
    action VARCHAR(10) NOT NULL,
    reason VARCHAR(1000) NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, nomination_id, step),
    KEY dossier_step_taker (taken_by),
    CONSTRAINT dossier_step_of FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id),
    CONSTRAINT dossier_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);
