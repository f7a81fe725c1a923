-- Whether the name of an entity is its usual one, as the packs know it, and not just what the first report called it.
ALTER TABLE entities ADD COLUMN usual INTEGER NOT NULL DEFAULT 0;
