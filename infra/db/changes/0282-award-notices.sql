--liquibase formatted sql

--changeset 0282-published-notice:1 labels:platform
-- Who is to be awarded, shown to everybody before it is decided. What is taken down is deleted here.
CREATE TABLE published_notice (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    agency_id BINARY(16) NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    year SMALLINT NOT NULL,
    posted_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    posted_at DATETIME(6) NOT NULL,
    PRIMARY KEY (id),
    KEY published_notice_of (agency_id, id),
    KEY published_notice_keeper (tenant_id),
    CONSTRAINT published_notice_by FOREIGN KEY (agency_id) REFERENCES agency (id),
    CONSTRAINT published_notice_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0282-noticed-award:1 labels:platform
-- Who is to be awarded what, under the id of the line in the draft; taken off there, it is gone here.
CREATE TABLE noticed_award (
    id BINARY(16) NOT NULL,
    tenant_id BIGINT NOT NULL,
    notice_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    award_name VARCHAR(500) NOT NULL,
    level VARCHAR(12) NOT NULL,
    PRIMARY KEY (id),
    KEY noticed_award_in (notice_id, ordinal),
    KEY noticed_award_keeper (tenant_id),
    CONSTRAINT noticed_award_by FOREIGN KEY (notice_id) REFERENCES published_notice (id),
    CONSTRAINT noticed_award_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id)
);

--changeset 0282-award-notice:1 labels:tenants
-- The public notice of a draft's laureates. It ends with its last working day, that day included.
CREATE TABLE award_notice (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    decision_id BINARY(16) NOT NULL,
    part INT NOT NULL,
    state VARCHAR(10) NOT NULL,
    working_days INT NOT NULL,
    posted_on DATE NOT NULL,
    ends_on DATE NOT NULL,
    posted_at DATETIME(6) NOT NULL,
    posted_by BINARY(16) NOT NULL,
    reason VARCHAR(1000) NULL,
    taken_down_at DATETIME(6) NULL,
    taken_down_by BINARY(16) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY award_notice_part (tenant_id, decision_id, part),
    KEY award_notice_poster (posted_by),
    KEY award_notice_taker (taken_down_by),
    CONSTRAINT award_notice_of FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    CONSTRAINT award_notice_posted FOREIGN KEY (posted_by) REFERENCES account (id),
    CONSTRAINT award_notice_taken FOREIGN KEY (taken_down_by) REFERENCES account (id)
);

--changeset 0282-award-line-notice:1 labels:tenants
-- In which notice a line is shown; none while it was not.
ALTER TABLE award_line
    ADD COLUMN notice_id BINARY(16) NULL,
    ADD KEY award_line_shown (tenant_id, notice_id),
    ADD CONSTRAINT award_line_shown_by FOREIGN KEY (tenant_id, notice_id)
        REFERENCES award_notice (tenant_id, id);

--changeset 0282-award-objection:1 labels:tenants
-- What somebody objects to a notice, or to one of its lines. Who objects is for the office alone.
CREATE TABLE award_objection (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    notice_id BINARY(16) NOT NULL,
    line_id BINARY(16) NULL,
    objector_name VARCHAR(200) NOT NULL,
    objector_contact VARCHAR(300) NULL,
    channel VARCHAR(10) NOT NULL,
    content VARCHAR(4000) NOT NULL,
    received_on DATE NOT NULL,
    state VARCHAR(10) NOT NULL,
    answer VARCHAR(2000) NULL,
    entered_at DATETIME(6) NOT NULL,
    entered_by BINARY(16) NOT NULL,
    closed_at DATETIME(6) NULL,
    closed_by BINARY(16) NULL,
    closer_name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NULL,
    PRIMARY KEY (tenant_id, id),
    KEY award_objection_to (tenant_id, notice_id, id),
    KEY award_objection_line (tenant_id, line_id),
    KEY award_objection_enterer (entered_by),
    KEY award_objection_closer (closed_by),
    CONSTRAINT award_objection_of FOREIGN KEY (tenant_id, notice_id)
        REFERENCES award_notice (tenant_id, id),
    CONSTRAINT award_objection_against FOREIGN KEY (tenant_id, line_id)
        REFERENCES award_line (tenant_id, id),
    CONSTRAINT award_objection_entered FOREIGN KEY (entered_by) REFERENCES account (id),
    CONSTRAINT award_objection_closed FOREIGN KEY (closed_by) REFERENCES account (id)
);
