-- The tables of the task queue are made by the library that owns them; this is for which release.
CREATE TABLE queue_schema (release text NOT NULL);

CREATE INDEX generations_with_inputs ON generations (id)
    WHERE inputs <> '{}' AND state NOT IN ('queued', 'running');
