--liquibase formatted sql

--changeset 0230-registration:1 labels:tenants
-- One live registration for each subject under a plan or a wave of it: what is withdrawn is free.
CREATE TABLE registration (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    wave VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    person_id BINARY(16) NULL,
    unit_id BINARY(16) NOT NULL,
    state VARCHAR(10) NOT NULL,
    withdrawn_from VARCHAR(10) NULL,
    revision INT NOT NULL,
    steps INT NOT NULL,
    submitted_at DATETIME(6) NULL,
    submitted_by BINARY(16) NULL,
    late_reason VARCHAR(1000) NULL,
    late_by BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    live_subject BINARY(16) GENERATED ALWAYS AS
        (IF(state = 'WITHDRAWN', NULL, IFNULL(person_id, unit_id))) VIRTUAL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY registration_live (tenant_id, plan_id, wave, live_subject),
    KEY registration_person (tenant_id, person_id),
    KEY registration_unit (tenant_id, unit_id),
    KEY registration_sender (submitted_by),
    KEY registration_late (late_by),
    CONSTRAINT registration_under FOREIGN KEY (tenant_id, plan_id) REFERENCES plan (tenant_id, id),
    CONSTRAINT registration_of FOREIGN KEY (tenant_id, person_id) REFERENCES person (tenant_id, id),
    CONSTRAINT registration_in FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT registration_sent FOREIGN KEY (submitted_by) REFERENCES account (id),
    CONSTRAINT registration_allowed FOREIGN KEY (late_by) REFERENCES account (id)
);

--changeset 0230-registration-revision:1 labels:tenants
-- The form is the plan's item as it stood, so that what was written stays readable whatever
-- becomes of the plan, or of the one that the form was taken over from.
CREATE TABLE registration_revision (
    tenant_id BIGINT NOT NULL,
    registration_id BINARY(16) NOT NULL,
    revision INT NOT NULL,
    plan_version INT NOT NULL,
    body_format INT NOT NULL,
    form JSON NOT NULL,
    answers JSON NOT NULL,
    written_at DATETIME(6) NOT NULL,
    written_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, registration_id, revision),
    KEY registration_revision_writer (written_by),
    CONSTRAINT registration_revision_of FOREIGN KEY (tenant_id, registration_id)
        REFERENCES registration (tenant_id, id),
    CONSTRAINT registration_revision_written FOREIGN KEY (written_by) REFERENCES account (id)
);

--changeset 0230-registration-title:1 labels:tenants
-- The titles of the revision that stands.
CREATE TABLE registration_title (
    tenant_id BIGINT NOT NULL,
    registration_id BINARY(16) NOT NULL,
    title VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    PRIMARY KEY (tenant_id, registration_id, title),
    CONSTRAINT registration_title_of FOREIGN KEY (tenant_id, registration_id)
        REFERENCES registration (tenant_id, id)
);

--changeset 0230-registration-step:1 labels:tenants
CREATE TABLE registration_step (
    tenant_id BIGINT NOT NULL,
    registration_id BINARY(16) NOT NULL,
    step INT NOT NULL,
    action VARCHAR(10) NOT NULL,
    revision INT NOT NULL,
    reason VARCHAR(1000) NULL,
    taken_at DATETIME(6) NOT NULL,
    taken_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, registration_id, step),
    KEY registration_step_taker (taken_by),
    CONSTRAINT registration_step_of FOREIGN KEY (tenant_id, registration_id)
        REFERENCES registration (tenant_id, id),
    CONSTRAINT registration_step_taken FOREIGN KEY (taken_by) REFERENCES account (id)
);
