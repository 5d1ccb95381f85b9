-- What an earlier release was drawing when it stopped is in nobody's hands, and will not be drawn.
UPDATE generations
    SET state = 'failed', finished = now(), failure = 'The server was stopped while it was drawn.'
    WHERE state = 'running' AND owner IS NULL;
