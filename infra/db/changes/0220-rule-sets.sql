--liquibase formatted sql

--changeset 0220-rule-set:1 labels:platform
CREATE TABLE rule_set (
    id BINARY(16) NOT NULL,
    owner_id BINARY(16) NULL,
    name VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    current_version INT NOT NULL,
    PRIMARY KEY (id),
    KEY rule_set_named (name, id),
    KEY rule_set_owner_named (owner_id, name, id),
    CONSTRAINT rule_set_owned_by FOREIGN KEY (owner_id) REFERENCES agency (id)
);

--changeset 0220-rule-set-version:1 labels:platform
CREATE TABLE rule_set_version (
    rule_set_id BINARY(16) NOT NULL,
    version INT NOT NULL,
    holds_from DATE NOT NULL,
    holds_to DATE NULL,
    note VARCHAR(2000) NULL,
    published_at DATETIME(6) NOT NULL,
    body_format INT NOT NULL,
    body MEDIUMBLOB NOT NULL,
    PRIMARY KEY (rule_set_id, version),
    CONSTRAINT rule_set_version_of FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
);
