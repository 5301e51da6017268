--liquibase formatted sql

--changeset 0200-group-founder:1 labels:platform
-- Who divides its agencies into groups; absent where only the operator keeps the group.
ALTER TABLE emulation_group
    ADD COLUMN founder_id BINARY(16) NULL,
    ADD KEY emulation_group_founder (founder_id),
    ADD KEY emulation_group_named (name, id),
    ADD CONSTRAINT emulation_group_founded_by FOREIGN KEY (founder_id) REFERENCES agency (id);

--changeset 0200-seat-days:1 labels:platform
-- A seat is of a year, and within it from day to day; absent where it lasts to the year's end.
ALTER TABLE group_member
    ADD COLUMN since_on DATE NULL,
    ADD COLUMN until_on DATE NULL;

--changeset 0200-seats-that-stand:1 labels:platform
UPDATE group_member SET since_on = MAKEDATE(year, 1);

--changeset 0200-one-lead-stays:1 labels:platform
UPDATE group_member m
JOIN (
    SELECT group_id, year, MIN(agency_id) AS agency_id
    FROM group_member WHERE role = 'LEAD'
    GROUP BY group_id, year
) f ON f.group_id = m.group_id AND f.year = m.year
SET m.role = 'DEPUTY_LEAD'
WHERE m.role = 'LEAD' AND m.agency_id <> f.agency_id;

--changeset 0200-one-lead:1 labels:platform
ALTER TABLE group_member
    MODIFY COLUMN since_on DATE NOT NULL,
    ADD COLUMN standing_lead SMALLINT GENERATED ALWAYS AS (
        CASE WHEN role = 'LEAD' AND until_on IS NULL THEN year END) STORED,
    DROP PRIMARY KEY,
    ADD PRIMARY KEY (group_id, year, agency_id, since_on),
    ADD UNIQUE KEY group_member_one_lead (group_id, standing_lead);

--changeset 0200-group-change:1 labels:platform
-- Who has changed a group and its seats, so that no year is rewritten without a trace.
CREATE TABLE group_change (
    group_id BINARY(16) NOT NULL,
    id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    year SMALLINT NULL,
    agency_id BINARY(16) NULL,
    role VARCHAR(20) NULL,
    since_on DATE NULL,
    was VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NULL,
    changed_at DATETIME(6) NOT NULL,
    changed_by BINARY(16) NOT NULL,
    changed_in BINARY(16) NULL,
    PRIMARY KEY (group_id, id),
    CONSTRAINT group_change_of FOREIGN KEY (group_id) REFERENCES emulation_group (id)
);
