--liquibase formatted sql

--changeset 0141-outbox:1 labels:infra
-- What leaves the house after the transaction that wants it: a parcel is carried by whoever moves
-- its number of attempts on, taken away when it has arrived, and given up without a due_at.
CREATE TABLE outbox (
    id BINARY(16) NOT NULL,
    kind VARCHAR(40) COLLATE utf8mb4_0900_bin NOT NULL,
    detail VARCHAR(4000) NOT NULL,
    made_at DATETIME(6) NOT NULL,
    due_at DATETIME(6) NULL,
    attempts INT NOT NULL,
    problem VARCHAR(500) NULL,
    PRIMARY KEY (id),
    KEY outbox_due (due_at, id)
);

--changeset 0141-account-email:1 labels:platform
ALTER TABLE account
    ADD COLUMN email VARCHAR(254) COLLATE utf8mb4_0900_bin NULL;

--changeset 0141-link-purpose:1 labels:platform
-- Why a link was made: to invite, or because the password was forgotten.
ALTER TABLE one_time_link
    ADD COLUMN purpose VARCHAR(20) NOT NULL DEFAULT 'INVITATION';
