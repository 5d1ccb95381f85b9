-- Where to tell of a generation once it has ended, and what links told there begin with: see
-- docs/webhooks.md.
ALTER TABLE generations ADD COLUMN webhook_url text, ADD COLUMN webhook_origin text;

-- What is to be told, one row for each generation. `due` is when it is sent next; while it is being
-- sent, when somebody else sends it should its sender have died. `tries` counts since it was last
-- asked for, `attempts` ever.
CREATE TABLE webhook_deliveries (
    generation text PRIMARY KEY REFERENCES generations ON DELETE CASCADE,
    account text NOT NULL,
    url text NOT NULL,
    origin text NOT NULL,
    host text NOT NULL GENERATED ALWAYS AS
        (lower(coalesce(substring(url FROM '^[A-Za-z]+://([^/?#]+)'), ''))) STORED,
    state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'delivered', 'dead')),
    tries integer NOT NULL DEFAULT 0,
    attempts integer NOT NULL DEFAULT 0,
    due timestamptz NOT NULL,
    created timestamptz NOT NULL,
    finished timestamptz
);

CREATE INDEX webhook_deliveries_due ON webhook_deliveries (due) WHERE state = 'pending';
CREATE INDEX webhook_deliveries_by_time ON webhook_deliveries (created);

-- An attempt that has no end was cut short: its sender died, or it is being made now.
CREATE TABLE webhook_attempts (
    generation text NOT NULL REFERENCES webhook_deliveries ON DELETE CASCADE,
    number integer NOT NULL,
    begun timestamptz NOT NULL,
    ended timestamptz,
    status smallint,
    error text,
    PRIMARY KEY (generation, number)
);

-- In the transaction that ends the generation, so that none ends untold, whatever dies.
CREATE FUNCTION tell_of_generation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO webhook_deliveries (generation, account, url, origin, due, created)
    VALUES (NEW.id, NEW.account, NEW.webhook_url, coalesce(NEW.webhook_origin, ''),
        coalesce(NEW.finished, now()), coalesce(NEW.finished, now()))
    ON CONFLICT (generation)
        DO UPDATE SET state = 'pending', tries = 0, due = excluded.due, finished = NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER generations_are_told_of AFTER UPDATE OF state ON generations FOR EACH ROW
    WHEN (NEW.webhook_url IS NOT NULL AND NEW.state IS DISTINCT FROM OLD.state
        AND NEW.state IN ('succeeded', 'failed', 'cancelled'))
    EXECUTE FUNCTION tell_of_generation();
