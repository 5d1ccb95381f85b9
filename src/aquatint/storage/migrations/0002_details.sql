-- What the engine told of the pictures: words drawn and not drawn, letters without a glyph.
ALTER TABLE generations ADD COLUMN details jsonb;
