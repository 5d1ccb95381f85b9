-- Requests that came at the same time go through their limits one after the other, in one
-- transaction; so do the ends of generations. The accounts of a batch are locked before anything
-- else, in order, so that two batches never wait for each other in a circle.

CREATE FUNCTION lock_accounts(ids text[]) RETURNS void LANGUAGE sql AS $$
    SELECT FROM accounts WHERE id = ANY (ids) ORDER BY id FOR NO KEY UPDATE;
$$;

-- Each as if it had come alone: what is refused changes nothing, and says so by the code and the
-- detail that accept_generation raises.
CREATE FUNCTION accept_generations(
    payers text[], told text[], names bytea[], prints bytea[], kept_since timestamptz[],
    default_in_flight integer
) RETURNS TABLE (known text, room integer, most integer, code text, detail text)
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM lock_accounts(payers);
    FOR place IN 1 .. array_length(told, 1) LOOP
        code := NULL;
        detail := NULL;
        BEGIN
            SELECT accepted.known, accepted.room, accepted.most INTO known, room, most
                FROM accept_generation(told[place]::jsonb, default_in_flight, names[place],
                    prints[place], kept_since[place]) AS accepted;
        EXCEPTION WHEN SQLSTATE 'AQ401' OR SQLSTATE 'AQ402' OR SQLSTATE 'AQ422'
            OR SQLSTATE 'AQ429' THEN
            GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, detail = PG_EXCEPTION_DETAIL;
        END;
        RETURN NEXT;
    END LOOP;
END $$;

-- Each tells the final state of a generation, in the columns of its row, with its images. Whether
-- that was news: false where it is over already, or in other hands than those of the `owner` told;
-- an owner of "*" is any.
CREATE FUNCTION end_generations(ids text[], told text[]) RETURNS SETOF boolean
LANGUAGE plpgsql AS $$
DECLARE
    one jsonb;
    new generations;
    done generations;
BEGIN
    PERFORM lock_accounts(ARRAY(SELECT account FROM generations WHERE id = ANY (ids)));
    FOR place IN 1 .. array_length(told, 1) LOOP
        one := told[place]::jsonb;
        new := jsonb_populate_record(NULL::generations, one);
        UPDATE generations AS g
            SET state = new.state, finished = new.finished, failure = new.failure,
                untouched = new.untouched, details = new.details, receipt = new.receipt,
                engine = new.engine, charged = new.charged, shown = coalesce(new.shown, g.shown)
            WHERE g.id = ids[place] AND (new.owner = '*' OR g.owner IS NOT DISTINCT FROM new.owner)
                AND (g.state = 'running' OR (g.state = 'queued' AND new.state <> 'succeeded'))
            RETURNING * INTO done;
        IF FOUND THEN
            INSERT INTO images (generation, id, index, seed, width, height, media_type, bytes,
                    sha256, object_name, expires)
                SELECT done.id, image.id, image.index, image.seed, image.width, image.height,
                    image.media_type, image.bytes, image.sha256, image.object_name, image.expires
                FROM jsonb_populate_recordset(NULL::images, one -> 'pictures') AS image;
            PERFORM settle_generation(
                done, done.engine, jsonb_array_length(one -> 'pictures'));
            RETURN NEXT true;
        ELSE
            RETURN NEXT false;
        END IF;
    END LOOP;
END $$;
