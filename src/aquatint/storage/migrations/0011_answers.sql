-- Answers in words by the client's key for the request. One without an answer is being worked on
-- by its `owner`.
CREATE TABLE answers (
    key text NOT NULL,
    name bytea NOT NULL,
    fingerprint bytea NOT NULL,
    owner text NOT NULL,
    answer text,
    created timestamptz NOT NULL,
    PRIMARY KEY (key, name)
);
CREATE INDEX answers_by_time ON answers (created);
