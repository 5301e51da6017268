--liquibase formatted sql

--changeset 0180-published-syllable:1 labels:platform
-- The syllables of a published plan's heading and items, each once, folded. The first key leads
-- from a syllable to the latest plans that have it, the second says whether a plan has another.
CREATE TABLE published_syllable (
    syllable VARCHAR(24) COLLATE utf8mb4_0900_bin NOT NULL,
    ordered_on DATE NOT NULL,
    plan_id BINARY(16) NOT NULL,
    in_heading BOOLEAN NOT NULL,
    PRIMARY KEY (syllable, ordered_on, plan_id),
    KEY published_syllable_of (plan_id, syllable, in_heading),
    CONSTRAINT published_syllable_in FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);

--changeset 0180-published-line:1 labels:platform
-- What the items of a published plan are called, to show where words were found.
CREATE TABLE published_line (
    plan_id BINARY(16) NOT NULL,
    item_key VARCHAR(64) COLLATE utf8mb4_0900_bin NOT NULL,
    position SMALLINT NOT NULL,
    text VARCHAR(300) COLLATE utf8mb4_0900_bin NOT NULL,
    PRIMARY KEY (plan_id, item_key),
    CONSTRAINT published_line_of FOREIGN KEY (plan_id) REFERENCES published_plan (id)
);
