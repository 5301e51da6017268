--liquibase formatted sql

--changeset 0275-council-session-review:1 labels:tenants
-- A session of a council of initiatives is for no review of awards.
ALTER TABLE council_session MODIFY COLUMN review_id BINARY(16) NULL;

--changeset 0275-council-open-vote-in:1 labels:tenants
-- What is voted on gets another name in four tables: foreign keys make way and come back.
ALTER TABLE council_open_vote DROP FOREIGN KEY council_open_vote_in;

--changeset 0275-council-voter-in:1 labels:tenants
ALTER TABLE council_voter DROP FOREIGN KEY council_voter_in;

--changeset 0275-council-ballot-on:1 labels:tenants
ALTER TABLE council_ballot DROP FOREIGN KEY council_ballot_on;

--changeset 0275-council-item-of:1 labels:tenants
ALTER TABLE council_item DROP FOREIGN KEY council_item_of;

--changeset 0275-council-item-matter:1 labels:tenants
ALTER TABLE council_item RENAME COLUMN nomination_id TO matter_id;

--changeset 0275-council-ballot-matter:1 labels:tenants
ALTER TABLE council_ballot RENAME COLUMN nomination_id TO matter_id;

--changeset 0275-council-voter-matter:1 labels:tenants
ALTER TABLE council_voter RENAME COLUMN nomination_id TO matter_id;

--changeset 0275-council-open-vote-matter:1 labels:tenants
ALTER TABLE council_open_vote RENAME COLUMN nomination_id TO matter_id;

--changeset 0275-council-item-kind:1 labels:tenants
-- A nomination, or an initiative with the effect that it would be recognised for.
ALTER TABLE council_item
    ADD COLUMN matter_kind VARCHAR(12) NOT NULL DEFAULT 'NOMINATION',
    ADD COLUMN effect_scope VARCHAR(24) NULL,
    ADD COLUMN nomination_id BINARY(16) GENERATED ALWAYS AS
        (IF(matter_kind = 'NOMINATION', matter_id, NULL)) STORED,
    ADD COLUMN initiative_id BINARY(16) GENERATED ALWAYS AS
        (IF(matter_kind = 'INITIATIVE', matter_id, NULL)) STORED,
    ADD CONSTRAINT council_item_effect
        CHECK ((matter_kind = 'INITIATIVE') = (effect_scope IS NOT NULL));

--changeset 0275-council-item-nomination:1 labels:tenants
ALTER TABLE council_item
    ADD KEY council_item_nomination (tenant_id, nomination_id),
    ADD CONSTRAINT council_item_of FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id);

--changeset 0275-council-item-initiative:1 labels:tenants
ALTER TABLE council_item
    ADD KEY council_item_initiative (tenant_id, initiative_id),
    ADD CONSTRAINT council_item_on FOREIGN KEY (tenant_id, initiative_id)
        REFERENCES initiative (tenant_id, id);

--changeset 0275-council-ballot-on-matter:1 labels:tenants
ALTER TABLE council_ballot
    ADD CONSTRAINT council_ballot_on FOREIGN KEY (tenant_id, session_id, matter_id)
        REFERENCES council_item (tenant_id, session_id, matter_id);

--changeset 0275-council-voter-in-ballot:1 labels:tenants
ALTER TABLE council_voter
    ADD CONSTRAINT council_voter_in FOREIGN KEY (tenant_id, session_id, matter_id, round)
        REFERENCES council_ballot (tenant_id, session_id, matter_id, round);

--changeset 0275-council-open-vote-in-ballot:1 labels:tenants
ALTER TABLE council_open_vote
    ADD CONSTRAINT council_open_vote_in FOREIGN KEY (tenant_id, session_id, matter_id, round)
        REFERENCES council_ballot (tenant_id, session_id, matter_id, round);
