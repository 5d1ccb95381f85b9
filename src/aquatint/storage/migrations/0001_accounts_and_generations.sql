CREATE TABLE accounts (
    id text PRIMARY KEY,
    created timestamptz NOT NULL DEFAULT now()
);

INSERT INTO accounts (id) VALUES ('default');

CREATE TABLE api_keys (
    id text PRIMARY KEY,
    account text NOT NULL REFERENCES accounts,
    label text NOT NULL,
    prefix text NOT NULL,
    digest bytea NOT NULL UNIQUE,
    created timestamptz NOT NULL,
    disabled timestamptz
);

-- Account and key are no foreign keys here: accounts and keys are never deleted, and every insert
-- would lock the one row of a busy account.
CREATE TABLE generations (
    id text PRIMARY KEY,
    account text NOT NULL,
    key text NOT NULL,
    created timestamptz NOT NULL,
    finished timestamptz,
    state text NOT NULL CHECK (state IN ('running', 'succeeded', 'failed')),
    failure text,
    request jsonb NOT NULL
);

CREATE INDEX generations_by_time ON generations (created);

-- A withheld image has neither an object nor an expiry.
CREATE TABLE images (
    id text PRIMARY KEY,
    generation text NOT NULL REFERENCES generations ON DELETE CASCADE,
    index smallint NOT NULL,
    seed integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    media_type text NOT NULL,
    bytes integer NOT NULL,
    sha256 text NOT NULL,
    object_name text,
    expires timestamptz,
    deleted timestamptz,
    UNIQUE (generation, index)
);

CREATE INDEX images_to_delete ON images (expires) WHERE deleted IS NULL;
