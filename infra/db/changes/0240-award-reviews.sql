--liquibase formatted sql

--changeset 0240-award-review:1 labels:tenants
-- A review is opened once for a plan, stage, year and turn. Its row is locked first by whoever
-- nominates, so that quotas are counted by one at a time.
CREATE TABLE award_review (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    plan_version INT NOT NULL,
    stage VARCHAR(10) NOT NULL,
    year SMALLINT NOT NULL,
    turn SMALLINT NOT NULL,
    counted_on DATE NOT NULL,
    state VARCHAR(10) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY award_review_once (tenant_id, plan_id, stage, year, turn),
    KEY award_review_published (plan_id),
    KEY award_review_opener (opened_by),
    CONSTRAINT award_review_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT award_review_of FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT award_review_opened FOREIGN KEY (opened_by) REFERENCES account (id)
);

--changeset 0240-quota-frame:1 labels:tenants
-- What one quota of the plan allows one unit, or the whole agency, as it was reckoned on the day.
-- Where the numbers are handed out later, most is absent until they are.
CREATE TABLE quota_frame (
    tenant_id BIGINT NOT NULL,
    review_id BINARY(16) NOT NULL,
    ordinal INT NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    unit_id BINARY(16) NULL,
    subject_kind VARCHAR(12) NULL,
    form VARCHAR(40) NULL,
    level VARCHAR(12) NULL,
    base INT NULL,
    share DECIMAL(30, 10) NULL,
    least INT NOT NULL,
    most INT NULL,
    rule VARCHAR(30) NOT NULL,
    document VARCHAR(300) NULL,
    PRIMARY KEY (tenant_id, review_id, ordinal),
    KEY quota_frame_unit (tenant_id, unit_id),
    CONSTRAINT quota_frame_of FOREIGN KEY (tenant_id, review_id)
        REFERENCES award_review (tenant_id, id),
    CONSTRAINT quota_frame_for FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id)
);

--changeset 0240-nomination:1 labels:tenants
CREATE TABLE nomination (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    award VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    form VARCHAR(40) NULL,
    level VARCHAR(12) NOT NULL,
    decider_id BINARY(16) NOT NULL,
    subject_kind VARCHAR(12) NOT NULL,
    person_id BINARY(16) NULL,
    collective_id BINARY(16) NULL,
    unit_id BINARY(16) NOT NULL,
    top_unit_id BINARY(16) NOT NULL,
    achievements TEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    state VARCHAR(10) NOT NULL,
    received_on DATE NOT NULL,
    rules VARCHAR(4000) COLLATE utf8mb4_0900_bin NOT NULL,
    nominated_at DATETIME(6) NOT NULL,
    nominated_by BINARY(16) NOT NULL,
    withdrawn_at DATETIME(6) NULL,
    withdrawn_by BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    nominee_id BINARY(16) GENERATED ALWAYS AS (IFNULL(person_id, collective_id)) STORED NOT NULL,
    standing BOOLEAN GENERATED ALWAYS AS (IF(state = 'WITHDRAWN', NULL, TRUE)) VIRTUAL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY nomination_stands_once (tenant_id, review_id, award, nominee_id, standing),
    KEY nomination_person (tenant_id, person_id),
    KEY nomination_collective (tenant_id, collective_id),
    KEY nomination_unit (tenant_id, unit_id),
    KEY nomination_top_unit (tenant_id, top_unit_id),
    KEY nomination_decider (decider_id),
    KEY nomination_nominator (nominated_by),
    KEY nomination_withdrawer (withdrawn_by),
    CONSTRAINT nomination_in FOREIGN KEY (tenant_id, review_id)
        REFERENCES award_review (tenant_id, id),
    CONSTRAINT nomination_of_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT nomination_of_collective FOREIGN KEY (tenant_id, collective_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT nomination_by_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT nomination_under FOREIGN KEY (tenant_id, top_unit_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT nomination_decided_by FOREIGN KEY (decider_id) REFERENCES agency (id),
    CONSTRAINT nomination_nominated FOREIGN KEY (nominated_by) REFERENCES account (id),
    CONSTRAINT nomination_withdrawn FOREIGN KEY (withdrawn_by) REFERENCES account (id),
    CONSTRAINT nomination_one_nominee CHECK ((person_id IS NULL) <> (collective_id IS NULL))
);
