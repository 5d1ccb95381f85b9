-- What proves a generation: see docs/receipts.md. Older generations have none.
ALTER TABLE generations ADD COLUMN receipt jsonb;
