--liquibase formatted sql

--changeset 0073-progress-report:1 labels:tenants
CREATE TABLE progress_report (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    plan_id BINARY(16) NOT NULL,
    unit_id BINARY(16) NOT NULL,
    period INT NOT NULL,
    happened_on DATE NOT NULL,
    note VARCHAR(1000) NULL,
    evidence VARCHAR(2000) NULL,
    state VARCHAR(12) NOT NULL,
    reported_at DATETIME(6) NOT NULL,
    reported_by BINARY(16) NOT NULL,
    decided_at DATETIME(6) NULL,
    decided_by BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    entry_id BINARY(16) NULL,
    replaces_id BINARY(16) NULL,
    PRIMARY KEY (tenant_id, id),
    UNIQUE KEY progress_report_replaced_once (tenant_id, replaces_id),
    KEY progress_report_state (tenant_id, state, id),
    KEY progress_report_plan (tenant_id, plan_id, id),
    KEY progress_report_unit (tenant_id, unit_id, plan_id, period),
    KEY progress_report_published (plan_id),
    KEY progress_report_reporter (reported_by),
    KEY progress_report_decider (decided_by),
    CONSTRAINT progress_report_unit FOREIGN KEY (tenant_id, unit_id) REFERENCES unit (tenant_id, id),
    CONSTRAINT progress_report_of FOREIGN KEY (plan_id) REFERENCES published_plan (id),
    CONSTRAINT progress_report_replaces FOREIGN KEY (tenant_id, replaces_id)
        REFERENCES progress_report (tenant_id, id),
    CONSTRAINT progress_report_reported FOREIGN KEY (reported_by) REFERENCES account (id),
    CONSTRAINT progress_report_decided FOREIGN KEY (decided_by) REFERENCES account (id)
);

--changeset 0073-progress-figure:1 labels:tenants
-- A line is about a measure of the catalogue, about a target, or about something that the unit
-- counts of its own under a name.
CREATE TABLE progress_figure (
    tenant_id BIGINT NOT NULL,
    report_id BINARY(16) NOT NULL,
    line SMALLINT NOT NULL,
    measure VARCHAR(60) COLLATE utf8mb4_0900_bin NULL,
    target_id BINARY(16) NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NULL,
    name VARCHAR(200) COLLATE utf8mb4_vi_0900_as_cs NULL,
    counted_in VARCHAR(60) COLLATE utf8mb4_vi_0900_as_cs NULL,
    amount DECIMAL(20, 4) NULL,
    numerator DECIMAL(20, 4) NULL,
    denominator DECIMAL(20, 4) NULL,
    PRIMARY KEY (tenant_id, report_id, line),
    CONSTRAINT progress_figure_of FOREIGN KEY (tenant_id, report_id)
        REFERENCES progress_report (tenant_id, id),
    CONSTRAINT progress_figure_about CHECK (
        (measure IS NOT NULL) + (target_id IS NOT NULL) + (name IS NOT NULL) = 1)
);
