--liquibase formatted sql

--changeset 0284-nomination-type:1 labels:tenants
-- For what it would be given, which titles are not asked, and whether others have discovered them.
ALTER TABLE nomination
    ADD COLUMN commendation_type VARCHAR(24) NULL,
    ADD COLUMN by_discovery BOOLEAN NOT NULL DEFAULT FALSE;

--changeset 0284-nominations-of-movements:1 labels:tenants
-- So far nobody was put forward but in reviews of the movements of plans.
UPDATE nomination SET commendation_type = 'MOVEMENT'
WHERE form NOT IN ('EMULATION_FLAG', 'COMMEMORATIVE_MEDAL');

--changeset 0284-award-line-type:1 labels:tenants
-- Absent for titles, and where nobody said it.
ALTER TABLE award_line ADD COLUMN commendation_type VARCHAR(24) NULL;

--changeset 0284-award-lines-of-movements:1 labels:tenants
UPDATE award_line l
JOIN nomination n ON n.tenant_id = l.tenant_id AND n.id = l.nomination_id
SET l.commendation_type = n.commendation_type;
