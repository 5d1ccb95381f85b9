-- Money is in whole micro-USD. The balance of an account is what may be spent: what is held is off
-- it already. An account without a balance is not metered.
ALTER TABLE accounts
    ADD COLUMN label text NOT NULL DEFAULT '',
    ADD COLUMN balance bigint CHECK (balance >= 0),
    ADD COLUMN in_flight integer NOT NULL DEFAULT 0 CHECK (in_flight >= 0),
    ADD COLUMN max_in_flight integer,
    ADD COLUMN priority integer NOT NULL DEFAULT 0,
    ADD COLUMN version integer NOT NULL DEFAULT 1;

-- A key is also what was spent with it: `spent_month` counts for the month that begins on `month`,
-- `spent_day` for `day`. `next_request` is when the rate of `per_minute` is used up to.
ALTER TABLE api_keys
    ADD COLUMN parent text REFERENCES api_keys,
    ADD COLUMN scope jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN expires timestamptz,
    ADD COLUMN max_in_flight integer,
    ADD COLUMN in_flight integer NOT NULL DEFAULT 0 CHECK (in_flight >= 0),
    ADD COLUMN per_minute integer,
    ADD COLUMN next_request timestamptz NOT NULL DEFAULT '-infinity',
    ADD COLUMN budget bigint,
    ADD COLUMN budget_month bigint,
    ADD COLUMN budget_day bigint,
    ADD COLUMN spent bigint NOT NULL DEFAULT 0,
    ADD COLUMN spent_month bigint NOT NULL DEFAULT 0,
    ADD COLUMN month date NOT NULL DEFAULT '-infinity',
    ADD COLUMN spent_day bigint NOT NULL DEFAULT 0,
    ADD COLUMN day date NOT NULL DEFAULT '-infinity',
    ADD COLUMN version integer NOT NULL DEFAULT 1;

-- What a key is spelled as; a rotated key has two for a while.
CREATE TABLE api_key_secrets (
    digest bytea PRIMARY KEY,
    key text NOT NULL REFERENCES api_keys,
    created timestamptz NOT NULL,
    expires timestamptz
);
INSERT INTO api_key_secrets (digest, key, created) SELECT digest, id, created FROM api_keys;
ALTER TABLE api_keys DROP COLUMN digest;

ALTER TABLE generations
    DROP CONSTRAINT generations_state_check,
    ADD CONSTRAINT generations_state_check
        CHECK (state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    ADD COLUMN keys text[] NOT NULL DEFAULT '{}',
    ADD COLUMN operation text NOT NULL DEFAULT 'generate',
    ADD COLUMN engine text NOT NULL DEFAULT '',
    ADD COLUMN images smallint NOT NULL DEFAULT 1,
    ADD COLUMN price bigint NOT NULL DEFAULT 0,
    ADD COLUMN held bigint NOT NULL DEFAULT 0,
    ADD COLUMN charged bigint NOT NULL DEFAULT 0,
    ADD COLUMN shown jsonb,
    ADD COLUMN inputs text[] NOT NULL DEFAULT '{}',
    ADD COLUMN is_task boolean NOT NULL DEFAULT false,
    ADD COLUMN owner text,
    ADD COLUMN started timestamptz,
    ADD COLUMN step integer NOT NULL DEFAULT 0,
    ADD COLUMN steps integer NOT NULL DEFAULT 0,
    ADD COLUMN untouched boolean NOT NULL DEFAULT false;
CREATE INDEX generations_open ON generations (state, created) WHERE state IN ('queued', 'running');

-- Entries are only ever added. For a generation: hold = capture + release, or it is still open.
CREATE TABLE ledger (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account text NOT NULL REFERENCES accounts,
    kind text NOT NULL CHECK (kind IN ('grant', 'hold', 'capture', 'release')),
    amount bigint NOT NULL CHECK (amount > 0),
    generation text,
    created timestamptz NOT NULL,
    note text NOT NULL DEFAULT '',
    CHECK ((kind = 'grant') = (generation IS NULL)),
    UNIQUE (generation, kind)
);
CREATE INDEX ledger_by_account ON ledger (account, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'entries of % are only ever added', TG_TABLE_NAME;
END $$;
CREATE TRIGGER ledger_is_kept BEFORE UPDATE OR DELETE ON ledger
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Kept by day, for generations are forgotten after a while.
CREATE TABLE usage (
    day date NOT NULL,
    account text NOT NULL,
    key text NOT NULL,
    operation text NOT NULL,
    engine text NOT NULL,
    requests bigint NOT NULL,
    failed bigint NOT NULL,
    images bigint NOT NULL,
    charged bigint NOT NULL,
    PRIMARY KEY (day, account, key, operation, engine)
);

CREATE TABLE idempotency_keys (
    key text NOT NULL,
    name bytea NOT NULL,
    fingerprint bytea NOT NULL,
    generation text NOT NULL,
    created timestamptz NOT NULL,
    PRIMARY KEY (key, name)
);
CREATE INDEX idempotency_keys_by_time ON idempotency_keys (created);
CREATE INDEX idempotency_keys_by_generation ON idempotency_keys (generation);

-- Who draws; a process that was not seen for a while is dead.
CREATE TABLE processes (
    id text PRIMARY KEY,
    seen timestamptz NOT NULL
);

-- One request through the limits of its account and its keys, from the root down: all of it
-- happens, or none. `known` is the generation that an idempotency key already stands for; else
-- `room` is how many images more may be in flight, of `most`. Refusals are errors of the class AQ;
-- their detail is JSON.
CREATE FUNCTION accept_generation(
    told jsonb, default_in_flight integer, name bytea, print bytea, kept_since timestamptz,
    OUT known text, OUT room integer, OUT most integer
) LANGUAGE plpgsql AS $$
DECLARE
    new generations := jsonb_populate_record(NULL::generations, told);
    earlier idempotency_keys;
    first generations;
    payer accounts;
    one api_keys;
    this text;
    today date := (new.created AT TIME ZONE 'UTC')::date;
    this_month date := date_trunc('month', new.created AT TIME ZONE 'UTC')::date;
BEGIN
    IF name IS NOT NULL THEN
        INSERT INTO idempotency_keys AS i (key, name, fingerprint, generation, created)
            VALUES (new.key, accept_generation.name, print, new.id, new.created)
            ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN
            SELECT * INTO earlier FROM idempotency_keys AS i
                WHERE i.key = new.key AND i.name = accept_generation.name FOR UPDATE;
            SELECT * INTO first FROM generations WHERE id = earlier.generation;
            IF earlier.created > kept_since AND first.id IS NOT NULL THEN
                IF earlier.fingerprint <> print THEN
                    RAISE EXCEPTION 'reused' USING ERRCODE = 'AQ422';
                END IF;
                IF first.state <> 'failed' OR NOT first.untouched THEN
                    known := first.id;
                    RETURN;
                END IF;
            END IF;
            UPDATE idempotency_keys AS i
                SET fingerprint = print, generation = new.id, created = new.created
                WHERE i.key = new.key AND i.name = accept_generation.name;
        END IF;
    END IF;

    UPDATE accounts
        SET in_flight = in_flight + new.images, balance = balance - new.price
        WHERE id = new.account
            AND in_flight + new.images <= coalesce(max_in_flight, default_in_flight)
            AND (balance IS NULL OR balance >= new.price)
        RETURNING * INTO payer;
    IF NOT FOUND THEN
        SELECT * INTO payer FROM accounts WHERE id = new.account;
        IF payer.balance < new.price THEN
            RAISE EXCEPTION 'money' USING ERRCODE = 'AQ402', DETAIL = '{"reason":"balance"}';
        END IF;
        RAISE EXCEPTION 'in flight' USING ERRCODE = 'AQ429', DETAIL = json_build_object(
            'reason', 'in_flight', 'limit', coalesce(payer.max_in_flight, default_in_flight));
    END IF;
    most := coalesce(payer.max_in_flight, default_in_flight);
    room := most - payer.in_flight;
    new.held := CASE WHEN payer.balance IS NULL THEN 0 ELSE new.price END;

    FOREACH this IN ARRAY new.keys LOOP
        UPDATE api_keys SET
            in_flight = in_flight + new.images,
            next_request = CASE WHEN per_minute IS NULL THEN next_request
                ELSE greatest(next_request, new.created) + interval '1 minute' / per_minute END,
            spent = spent + new.price,
            spent_month = CASE WHEN month = this_month THEN spent_month ELSE 0 END + new.price,
            month = this_month,
            spent_day = CASE WHEN day = today THEN spent_day ELSE 0 END + new.price,
            day = today
            WHERE id = this
                AND disabled IS NULL
                AND (expires IS NULL OR expires > new.created)
                AND (max_in_flight IS NULL OR in_flight + new.images <= max_in_flight)
                AND (per_minute IS NULL OR greatest(next_request, new.created)
                    + interval '1 minute' / per_minute <= new.created + interval '1 minute')
                AND (budget IS NULL OR spent + new.price <= budget)
                AND (budget_month IS NULL OR new.price
                    + CASE WHEN month = this_month THEN spent_month ELSE 0 END <= budget_month)
                AND (budget_day IS NULL OR new.price
                    + CASE WHEN day = today THEN spent_day ELSE 0 END <= budget_day)
            RETURNING * INTO one;
        IF NOT FOUND THEN
            SELECT * INTO one FROM api_keys WHERE id = this;
            PERFORM refuse_key(one, new, today, this_month);
        END IF;
        IF one.max_in_flight - one.in_flight < room THEN
            most := one.max_in_flight;
            room := most - one.in_flight;
        END IF;
    END LOOP;

    IF new.held > 0 THEN
        INSERT INTO ledger (account, kind, amount, generation, created)
            VALUES (new.account, 'hold', new.held, new.id, new.created);
    END IF;
    INSERT INTO generations SELECT new.*;
END $$;

CREATE FUNCTION refuse_key(one api_keys, new generations, today date, this_month date)
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF one.id IS NULL OR one.disabled IS NOT NULL OR one.expires <= new.created THEN
        RAISE EXCEPTION 'key' USING ERRCODE = 'AQ401';
    ELSIF one.spent + new.price > one.budget THEN
        RAISE EXCEPTION 'budget' USING ERRCODE = 'AQ402', DETAIL = '{"reason":"budget"}';
    ELSIF one.month = this_month AND one.spent_month + new.price > one.budget_month
        OR new.price > one.budget_month THEN
        RAISE EXCEPTION 'budget' USING ERRCODE = 'AQ402', DETAIL = '{"reason":"budget_month"}';
    ELSIF one.day = today AND one.spent_day + new.price > one.budget_day
        OR new.price > one.budget_day THEN
        RAISE EXCEPTION 'budget' USING ERRCODE = 'AQ402', DETAIL = '{"reason":"budget_day"}';
    ELSIF one.in_flight + new.images > one.max_in_flight THEN
        RAISE EXCEPTION 'in flight' USING ERRCODE = 'AQ429', DETAIL = json_build_object(
            'reason', 'in_flight', 'limit', one.max_in_flight);
    ELSE
        RAISE EXCEPTION 'rate' USING ERRCODE = 'AQ429', DETAIL = json_build_object(
            'reason', 'rate', 'limit', one.per_minute, 'seconds', extract(epoch FROM
                greatest(one.next_request, new.created) + interval '1 minute' / one.per_minute
                - interval '1 minute' - new.created));
    END IF;
END $$;

-- What was held is captured as far as it was earned, and the rest is given back. Called once for
-- each generation, by whoever takes its state to a final one.
CREATE FUNCTION settle_generation(done generations, asked_engine text, delivered integer)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    captured bigint := CASE WHEN done.held > 0 THEN done.charged ELSE 0 END;
    back bigint := done.price - done.charged;
    this text;
BEGIN
    UPDATE accounts
        SET in_flight = in_flight - done.images, balance = balance + (done.held - captured)
        WHERE id = done.account;
    FOREACH this IN ARRAY done.keys LOOP
        UPDATE api_keys SET
            in_flight = in_flight - done.images,
            spent = spent - back,
            spent_month = spent_month - CASE
                WHEN month = date_trunc('month', done.created AT TIME ZONE 'UTC')::date THEN back
                ELSE 0 END,
            spent_day = spent_day - CASE
                WHEN day = (done.created AT TIME ZONE 'UTC')::date THEN back ELSE 0 END
            WHERE id = this;
    END LOOP;
    INSERT INTO ledger (account, kind, amount, generation, created)
        SELECT done.account, entry.kind, entry.amount, done.id, done.finished
        FROM (VALUES ('capture', captured), ('release', done.held - captured))
            AS entry (kind, amount)
        WHERE entry.amount > 0;
    INSERT INTO usage AS u
        VALUES ((done.finished AT TIME ZONE 'UTC')::date, done.account, done.key, done.operation,
            asked_engine, 1, (done.state <> 'succeeded')::integer, delivered, done.charged)
        ON CONFLICT (day, account, key, operation, engine) DO UPDATE SET
            requests = u.requests + excluded.requests, failed = u.failed + excluded.failed,
            images = u.images + excluded.images, charged = u.charged + excluded.charged;
END $$;
