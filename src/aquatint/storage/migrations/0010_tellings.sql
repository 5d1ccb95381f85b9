-- What is answered in words holds nothing, and is one request of each key all the same.
CREATE FUNCTION count_request(ids text[], came timestamptz) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    this text;
    one api_keys;
BEGIN
    FOREACH this IN ARRAY ids LOOP
        SELECT * INTO one FROM api_keys WHERE id = this AND per_minute IS NOT NULL
            FOR NO KEY UPDATE;
        CONTINUE WHEN NOT FOUND;
        one.next_request := greatest(one.next_request, came) + interval '1 minute' / one.per_minute;
        IF one.next_request > came + interval '1 minute' THEN
            RAISE EXCEPTION 'rate' USING ERRCODE = 'AQ429', DETAIL = json_build_object(
                'reason', 'rate', 'limit', one.per_minute, 'seconds',
                extract(epoch FROM one.next_request - came - interval '1 minute'));
        END IF;
        UPDATE api_keys SET next_request = one.next_request WHERE id = this;
    END LOOP;
END $$;
