UPDATE accounts SET label = id WHERE label = '';

-- Those who manage. Their keys are made on the machine alone, and open nothing but /manage.
CREATE TABLE admin_keys (
    id text PRIMARY KEY,
    label text NOT NULL,
    prefix text NOT NULL,
    digest bytea NOT NULL UNIQUE,
    created timestamptz NOT NULL,
    disabled timestamptz
);

-- Who changed what, in the transaction of the change. `who` is an administrator's id, or `cli` or
-- `server`. Neither `before` nor `after` has a secret.
CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    created timestamptz NOT NULL,
    who text NOT NULL,
    action text NOT NULL,
    subject text NOT NULL,
    before jsonb,
    after jsonb
);
CREATE INDEX audit_by_subject ON audit (subject, id);
CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE ON audit
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_is_not_emptied BEFORE TRUNCATE ON audit EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ledger_is_not_emptied BEFORE TRUNCATE ON ledger EXECUTE FUNCTION refuse_change();

-- A grant that is sent again under the same reference is the same grant.
ALTER TABLE ledger ADD COLUMN reference text;
CREATE UNIQUE INDEX ledger_by_reference ON ledger (account, reference) WHERE reference IS NOT NULL;

CREATE INDEX api_keys_by_parent ON api_keys (parent) WHERE parent IS NOT NULL;
CREATE INDEX api_key_secrets_by_key ON api_key_secrets (key);
