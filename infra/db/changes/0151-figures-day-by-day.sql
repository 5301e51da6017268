--liquibase formatted sql

--changeset 0151-fact-recorded:1 labels:platform
-- What came since a moment.
ALTER TABLE fact ADD KEY fact_recorded (recorded_at);

--changeset 0151-day-figure:1 labels:platform
-- What a plan had done at the end of a day, itself or with all below it (above). A row stands for the
-- days on which it changed and for all days after it up to the next. The thirty figures are one text:
-- they are only ever read whole.
CREATE TABLE day_figure (
    node_id BINARY(16) NOT NULL,
    above BOOLEAN NOT NULL,
    period INT NOT NULL,
    day DATE NOT NULL,
    figures VARCHAR(800) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (node_id, above, period, day)
);

--changeset 0151-day-due:1 labels:platform
-- The plans that the day being closed has yet to look at.
CREATE TABLE day_due (
    node_id BINARY(16) NOT NULL,
    PRIMARY KEY (node_id)
);

--changeset 0151-day-close:1 labels:platform
-- How far days are closed. Whoever closes holds this one row.
CREATE TABLE day_close (
    id TINYINT NOT NULL,
    closed_on DATE NULL,
    closing_on DATE NULL,
    PRIMARY KEY (id)
);

--changeset 0151-day-close-row:1 labels:platform
INSERT INTO day_close (id) VALUES (1);
