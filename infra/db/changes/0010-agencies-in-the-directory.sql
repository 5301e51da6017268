--liquibase formatted sql

--changeset 0010-agency:1 labels:platform
CREATE TABLE agency (
    id BINARY(16) NOT NULL,
    kind VARCHAR(60) NOT NULL,
    established_on DATE NULL,
    dissolved_on DATE NULL,
    PRIMARY KEY (id)
);

--changeset 0010-agency-name:1 labels:platform
CREATE TABLE agency_name (
    agency_id BINARY(16) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    short_name VARCHAR(100) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    PRIMARY KEY (agency_id, valid_from),
    CONSTRAINT agency_name_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);

--changeset 0010-agency-identifier:1 labels:platform
CREATE TABLE agency_identifier (
    agency_id BINARY(16) NOT NULL,
    code VARCHAR(35) COLLATE utf8mb4_0900_bin NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (agency_id, code, valid_from),
    CONSTRAINT agency_identifier_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);

--changeset 0010-agency-relation:1 labels:platform
CREATE TABLE agency_relation (
    id BINARY(16) NOT NULL,
    superior_id BINARY(16) NOT NULL,
    subordinate_id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    valid_from DATE NOT NULL,
    valid_to DATE NULL,
    PRIMARY KEY (id),
    UNIQUE KEY agency_relation_once (subordinate_id, superior_id, kind, valid_from),
    KEY agency_relation_down (superior_id, subordinate_id),
    CONSTRAINT agency_relation_superior FOREIGN KEY (superior_id) REFERENCES agency (id),
    CONSTRAINT agency_relation_subordinate FOREIGN KEY (subordinate_id) REFERENCES agency (id)
);

--changeset 0010-agency-succession:1 labels:platform
CREATE TABLE agency_succession (
    id BINARY(16) NOT NULL,
    event VARCHAR(20) NOT NULL,
    predecessor_id BINARY(16) NOT NULL,
    successor_id BINARY(16) NOT NULL,
    happened_on DATE NOT NULL,
    legal_basis VARCHAR(300) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY agency_succession_once (predecessor_id, successor_id),
    KEY agency_succession_back (successor_id),
    CONSTRAINT agency_succession_from FOREIGN KEY (predecessor_id) REFERENCES agency (id),
    CONSTRAINT agency_succession_to FOREIGN KEY (successor_id) REFERENCES agency (id)
);

--changeset 0010-emulation-group:1 labels:platform
CREATE TABLE emulation_group (
    id BINARY(16) NOT NULL,
    kind VARCHAR(20) NOT NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    PRIMARY KEY (id)
);

--changeset 0010-group-member:1 labels:platform
CREATE TABLE group_member (
    group_id BINARY(16) NOT NULL,
    year SMALLINT NOT NULL,
    agency_id BINARY(16) NOT NULL,
    role VARCHAR(20) NOT NULL,
    PRIMARY KEY (group_id, year, agency_id),
    KEY group_member_of (agency_id, year),
    CONSTRAINT group_member_group FOREIGN KEY (group_id) REFERENCES emulation_group (id),
    CONSTRAINT group_member_agency FOREIGN KEY (agency_id) REFERENCES agency (id)
);
