--liquibase formatted sql

--changeset 0271-council-session:1 labels:tenants
-- Its row is locked first by whoever changes the session; who votes locks the ballot alone. What
-- the rules said on the day of the session is kept with it.
CREATE TABLE council_session (
    tenant_id BIGINT NOT NULL,
    id BINARY(16) NOT NULL,
    council_id BINARY(16) NOT NULL,
    review_id BINARY(16) NOT NULL,
    held_on DATE NOT NULL,
    place VARCHAR(300) NOT NULL,
    members SMALLINT NOT NULL,
    quorum_parts INT NULL,
    quorum_of INT NULL,
    quorum_source VARCHAR(1000) NULL,
    quorum_trust VARCHAR(12) NULL,
    allows_proxies BOOLEAN NULL,
    polls_absent BOOLEAN NULL,
    tie_break VARCHAR(10) NULL,
    state VARCHAR(10) NOT NULL,
    opened_at DATETIME(6) NOT NULL,
    opened_by BINARY(16) NOT NULL,
    ended_at DATETIME(6) NULL,
    ended_by BINARY(16) NULL,
    reason VARCHAR(1000) NULL,
    PRIMARY KEY (tenant_id, id),
    KEY council_session_council (tenant_id, council_id),
    KEY council_session_review (tenant_id, review_id),
    KEY council_session_opener (opened_by),
    KEY council_session_ender (ended_by),
    CONSTRAINT council_session_of FOREIGN KEY (tenant_id, council_id)
        REFERENCES council (tenant_id, id),
    CONSTRAINT council_session_for FOREIGN KEY (tenant_id, review_id)
        REFERENCES award_review (tenant_id, id),
    CONSTRAINT council_session_opened FOREIGN KEY (opened_by) REFERENCES account (id),
    CONSTRAINT council_session_ended FOREIGN KEY (ended_by) REFERENCES account (id)
);

--changeset 0271-council-attendance:1 labels:tenants
-- All members as they were on the day, and who of them was there.
CREATE TABLE council_attendance (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    seat SMALLINT NOT NULL,
    person_id BINARY(16) NULL,
    outsider VARCHAR(200) NULL,
    office VARCHAR(12) NOT NULL,
    present BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, session_id, seat),
    UNIQUE KEY council_attendance_person (tenant_id, session_id, person_id),
    KEY council_attendance_of_person (tenant_id, person_id),
    CONSTRAINT council_attendance_at FOREIGN KEY (tenant_id, session_id)
        REFERENCES council_session (tenant_id, id),
    CONSTRAINT council_attendance_of FOREIGN KEY (tenant_id, person_id)
        REFERENCES person (tenant_id, id)
);

--changeset 0271-council-item:1 labels:tenants
-- A nomination is on one agenda at a time: live until the session ends, and then NULL.
CREATE TABLE council_item (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    ordinal SMALLINT NOT NULL,
    outcome VARCHAR(12) NULL,
    live BOOLEAN NULL,
    PRIMARY KEY (tenant_id, session_id, nomination_id),
    UNIQUE KEY council_item_once (tenant_id, nomination_id, live),
    CONSTRAINT council_item_at FOREIGN KEY (tenant_id, session_id)
        REFERENCES council_session (tenant_id, id),
    CONSTRAINT council_item_of FOREIGN KEY (tenant_id, nomination_id)
        REFERENCES nomination (tenant_id, id)
);

--changeset 0271-council-ballot:1 labels:tenants
-- One vote on one nomination. It counts, and does not know who voted how.
CREATE TABLE council_ballot (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    round SMALLINT NOT NULL,
    mode VARCHAR(10) NOT NULL,
    percent_min SMALLINT NULL,
    source VARCHAR(1000) NULL,
    trust VARCHAR(12) NULL,
    poll_ends_on DATE NULL,
    state VARCHAR(10) NOT NULL,
    votes_for SMALLINT NOT NULL,
    votes_against SMALLINT NOT NULL,
    votes_blank SMALLINT NOT NULL,
    PRIMARY KEY (tenant_id, session_id, nomination_id, round),
    CONSTRAINT council_ballot_on FOREIGN KEY (tenant_id, session_id, nomination_id)
        REFERENCES council_item (tenant_id, session_id, nomination_id)
);

--changeset 0271-council-voter:1 labels:tenants
-- Who has voted, in the order of the seats, without a time or an id of its own. All rows are
-- written anew when the ballot closes, so that none keeps the transaction of its vote.
CREATE TABLE council_voter (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    round SMALLINT NOT NULL,
    seat SMALLINT NOT NULL,
    sealed BOOLEAN NOT NULL,
    PRIMARY KEY (tenant_id, session_id, nomination_id, round, seat),
    CONSTRAINT council_voter_in FOREIGN KEY (tenant_id, session_id, nomination_id, round)
        REFERENCES council_ballot (tenant_id, session_id, nomination_id, round)
);

--changeset 0271-council-open-vote:1 labels:tenants
-- How they voted where the ballot is open. Secret ballots have no rows here.
CREATE TABLE council_open_vote (
    tenant_id BIGINT NOT NULL,
    session_id BINARY(16) NOT NULL,
    nomination_id BINARY(16) NOT NULL,
    round SMALLINT NOT NULL,
    seat SMALLINT NOT NULL,
    choice VARCHAR(10) NOT NULL,
    PRIMARY KEY (tenant_id, session_id, nomination_id, round, seat),
    CONSTRAINT council_open_vote_in FOREIGN KEY (tenant_id, session_id, nomination_id, round)
        REFERENCES council_ballot (tenant_id, session_id, nomination_id, round)
);
