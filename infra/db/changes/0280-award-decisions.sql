--liquibase formatted sql

--changeset 0280-award-decision:1 labels:tenants
-- A decision on awards. What others have decided on the agency's people is recorded with its issuer.
CREATE TABLE award_decision (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    state VARCHAR(10) NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    year SMALLINT NOT NULL,
    issuer VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NULL,
    document_number VARCHAR(20) NULL,
    document_symbol VARCHAR(60) NULL,
    issued_on DATE NULL,
    place VARCHAR(200) NULL,
    signer_name VARCHAR(200) NULL,
    signer_office VARCHAR(200) NULL,
    signing_authority VARCHAR(12) NULL,
    authority_line VARCHAR(300) NULL,
    drafted_at DATETIME(6) NOT NULL,
    drafted_by BINARY(16) NOT NULL,
    issued_at DATETIME(6) NULL,
    issued_by BINARY(16) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY award_decision_drafter (drafted_by),
    KEY award_decision_issuer (issued_by),
    CONSTRAINT award_decision_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT award_decision_drafted FOREIGN KEY (drafted_by) REFERENCES account (id),
    CONSTRAINT award_decision_issued FOREIGN KEY (issued_by) REFERENCES account (id),
    CONSTRAINT award_decision_numbered CHECK (
        state IN ('DRAFT', 'DISCARDED')
        OR (document_number IS NOT NULL AND issued_on IS NOT NULL))
);

--changeset 0280-award-revocation:1 labels:tenants
-- What takes a decision back, whole or in part; the decision and its lines stay.
CREATE TABLE award_revocation (
    tenant_id BIGINT NOT NULL,
    decision_id BINARY(16) NOT NULL,
    part INT NOT NULL,
    reason VARCHAR(2000) NOT NULL,
    legal_ground VARCHAR(500) NOT NULL,
    document_number VARCHAR(20) NOT NULL,
    document_symbol VARCHAR(60) NOT NULL,
    revoked_on DATE NOT NULL,
    revoked_at DATETIME(6) NOT NULL,
    revoked_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, decision_id, part),
    KEY award_revocation_revoker (revoked_by),
    CONSTRAINT award_revocation_of FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    CONSTRAINT award_revocation_by FOREIGN KEY (revoked_by) REFERENCES account (id)
);

--changeset 0280-award-line:1 labels:tenants
-- Who is awarded what, as printed. A nomination stands in one decision: that of the line that holds.
CREATE TABLE award_line (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    decision_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    nomination_id BINARY(16) NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    award_name VARCHAR(500) NOT NULL,
    level VARCHAR(12) NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    person_id BINARY(16) NULL,
    collective_id BINARY(16) NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    state VARCHAR(10) NOT NULL,
    conferred_on DATE NULL,
    coefficient DECIMAL(10, 4) NULL,
    bonus BIGINT NULL,
    bonus_outcome VARCHAR(20) NULL,
    revocation INT NULL,
    subject_id BINARY(16) GENERATED ALWAYS AS (IFNULL(person_id, collective_id)) STORED NOT NULL,
    holds BOOLEAN GENERATED ALWAYS AS (IF(state IN ('PROPOSED', 'AWARDED'), TRUE, NULL)) VIRTUAL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY award_line_place (tenant_id, decision_id, ordinal),
    UNIQUE KEY award_line_decided_once (tenant_id, nomination_id, holds),
    UNIQUE KEY award_line_printed_once (tenant_id, decision_id, subject_id, award, holds),
    KEY award_line_history (tenant_id, subject_id, conferred_on, id),
    KEY award_line_person (tenant_id, person_id),
    KEY award_line_collective (tenant_id, collective_id),
    KEY award_line_revoked (tenant_id, decision_id, revocation),
    CONSTRAINT award_line_in FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    CONSTRAINT award_line_from FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id),
    CONSTRAINT award_line_to_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT award_line_to_collective FOREIGN KEY (tenant_id, collective_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT award_line_taken_by FOREIGN KEY (tenant_id, decision_id, revocation)
        REFERENCES award_revocation (tenant_id, decision_id, part),
    CONSTRAINT award_line_one_laureate CHECK ((person_id IS NULL) <> (collective_id IS NULL))
);

--changeset 0280-award-correction:1 labels:tenants
-- What was printed before a line of an issued decision was put right.
CREATE TABLE award_correction (
    tenant_id BIGINT NOT NULL,
    line_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    printed VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    corrected VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    document VARCHAR(300) NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    corrected_at DATETIME(6) NOT NULL,
    corrected_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, line_id, ordinal),
    KEY award_correction_corrector (corrected_by),
    CONSTRAINT award_correction_of FOREIGN KEY (tenant_id, line_id)
        REFERENCES award_line (tenant_id, id),
    CONSTRAINT award_correction_by FOREIGN KEY (corrected_by) REFERENCES account (id)
);

--changeset 0280-register-entry-of-decisions:1 labels:tenants
-- Decisions and what revokes them have numbers too; part 0 is the decision itself.
ALTER TABLE register_entry
    MODIFY COLUMN plan_id BINARY(16) NULL,
    MODIFY COLUMN version INT NULL,
    ADD COLUMN decision_id BINARY(16) NULL,
    ADD COLUMN decision_part INT NULL,
    ADD UNIQUE KEY register_entry_of_decision (tenant_id, decision_id, decision_part),
    ADD CONSTRAINT register_entry_decision FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    ADD CONSTRAINT register_entry_one_paper CHECK ((plan_id IS NULL) <> (decision_id IS NULL));
