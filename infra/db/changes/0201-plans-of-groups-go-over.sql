--liquibase formatted sql

--changeset 0201-handover-of-groups:1 labels:platform
-- What a group's lead of before sends to the lead of today has a group and no merger.
ALTER TABLE handover
    MODIFY COLUMN merger_id BINARY(16) NULL,
    ADD COLUMN group_id BINARY(16) NULL,
    ADD KEY handover_sent (from_id, id);

--changeset 0201-who-imposed-a-duty:1 labels:platform
-- The agency that kept the plan when it imposed the duty; absent for today's keeper.
ALTER TABLE duty ADD COLUMN imposer_id BINARY(16) NULL;
