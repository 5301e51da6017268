--liquibase formatted sql

--changeset 0202-duties-by-role:1 labels:platform
-- Which roles in the group a duty addresses, such as LEAD,DEPUTY_LEAD; absent for all of them.
ALTER TABLE duty ADD COLUMN group_roles VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL;
