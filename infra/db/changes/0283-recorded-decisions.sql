--liquibase formatted sql

--changeset 0283-award-striking:1 labels:tenants
-- When a recorded decision counted for nothing, because it was entered by mistake.
CREATE TABLE award_striking (
    tenant_id BIGINT NOT NULL,
    decision_id BINARY(16) NOT NULL,
    part INT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    struck_at DATETIME(6) NOT NULL,
    struck_by BINARY(16) NOT NULL,
    reinstated_for VARCHAR(1000) NULL,
    reinstated_at DATETIME(6) NULL,
    reinstated_by BINARY(16) NULL,
    PRIMARY KEY (tenant_id, decision_id, part),
    KEY award_striking_striker (struck_by),
    KEY award_striking_reinstater (reinstated_by),
    CONSTRAINT award_striking_of FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    CONSTRAINT award_striking_by FOREIGN KEY (struck_by) REFERENCES account (id),
    CONSTRAINT award_striking_undone_by FOREIGN KEY (reinstated_by) REFERENCES account (id)
);

--changeset 0283-award-amendment:1 labels:tenants
-- How a recorded decision was typed before it was put right.
CREATE TABLE award_amendment (
    tenant_id BIGINT NOT NULL,
    decision_id BINARY(16) NOT NULL,
    part INT NOT NULL,
    title VARCHAR(500) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    year SMALLINT NOT NULL,
    issuer VARCHAR(300) COLLATE utf8mb4_vi_0900_as_cs NOT NULL,
    document_number VARCHAR(20) NOT NULL,
    document_symbol VARCHAR(60) NOT NULL,
    issued_on DATE NOT NULL,
    signer_name VARCHAR(200) NULL,
    signer_office VARCHAR(200) NULL,
    signing_authority VARCHAR(12) NULL,
    authority_line VARCHAR(300) NULL,
    taken_off INT NOT NULL,
    added INT NOT NULL,
    reason VARCHAR(1000) NOT NULL,
    amended_at DATETIME(6) NOT NULL,
    amended_by BINARY(16) NOT NULL,
    PRIMARY KEY (tenant_id, decision_id, part),
    KEY award_amendment_amender (amended_by),
    CONSTRAINT award_amendment_of FOREIGN KEY (tenant_id, decision_id)
        REFERENCES award_decision (tenant_id, id),
    CONSTRAINT award_amendment_by FOREIGN KEY (amended_by) REFERENCES account (id)
);
