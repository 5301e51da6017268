--liquibase formatted sql

--changeset 0293-council-item-submitted:1 labels:tenants
ALTER TABLE council_item
    ADD COLUMN submitted_id BINARY(16) GENERATED ALWAYS AS
        (IF(matter_kind = 'SUBMITTED', matter_id, NULL)) STORED;

--changeset 0293-council-item-put:1 labels:tenants
ALTER TABLE council_item
    ADD KEY council_item_submitted (tenant_id, submitted_id),
    ADD CONSTRAINT council_item_put FOREIGN KEY (tenant_id, submitted_id)
        REFERENCES submitted_nomination (tenant_id, id);
