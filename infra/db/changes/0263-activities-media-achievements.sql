--liquibase formatted sql

--changeset 0263-activity:1 labels:tenants
-- What was struck out has a reason and stays.
CREATE TABLE activity (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    unit_id BINARY(16) NOT NULL,
    kind VARCHAR(12) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    held_on DATE NOT NULL,
    held_count INT NOT NULL,
    participants INT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY activity_name (tenant_id, name),
    KEY activity_unit (tenant_id, unit_id),
    KEY activity_plan (plan_id),
    KEY activity_recorder (recorded_by),
    CONSTRAINT activity_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT activity_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT activity_under FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT activity_recorded FOREIGN KEY (recorded_by) REFERENCES account (id)
);

--changeset 0263-media-item:1 labels:tenants
CREATE TABLE media_item (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    unit_id BINARY(16) NOT NULL,
    plan_id BINARY(16) NULL,
    person_id BINARY(16) NULL,
    collective_id BINARY(16) NULL,
    outlet_kind VARCHAR(12) NOT NULL,
    outlet VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    title VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    link VARCHAR(1000) COLLATE utf8mb4_0900_bin NULL,
    published_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY media_item_title (tenant_id, title),
    KEY media_item_unit (tenant_id, unit_id),
    KEY media_item_person (tenant_id, person_id),
    KEY media_item_collective (tenant_id, collective_id),
    KEY media_item_plan (plan_id),
    KEY media_item_recorder (recorded_by),
    CONSTRAINT media_item_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT media_item_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT media_item_on_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT media_item_on_collective FOREIGN KEY (tenant_id, collective_id)
        REFERENCES unit (tenant_id, id),
    CONSTRAINT media_item_under FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT media_item_recorded FOREIGN KEY (recorded_by) REFERENCES account (id),
    CONSTRAINT media_item_one_subject CHECK (person_id IS NULL OR collective_id IS NULL)
);

--changeset 0263-achievement:1 labels:tenants
-- A collective is the unit itself; a person is somebody of the unit.
CREATE TABLE achievement (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    person_id BINARY(16) NULL,
    unit_id BINARY(16) NOT NULL,
    text TEXT COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    achieved_on DATE NOT NULL,
    recorded_at DATETIME(6) NOT NULL,
    recorded_by BINARY(16) NOT NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY achievement_person (tenant_id, person_id),
    KEY achievement_unit (tenant_id, unit_id),
    KEY achievement_plan (plan_id),
    KEY achievement_recorder (recorded_by),
    CONSTRAINT achievement_tenant FOREIGN KEY (tenant_id) REFERENCES tenant (id),
    CONSTRAINT achievement_of_person FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id),
    CONSTRAINT achievement_of FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT achievement_under FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT achievement_recorded FOREIGN KEY (recorded_by) REFERENCES account (id)
);
