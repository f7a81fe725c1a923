-- The register. Facts are appended and never changed: a row is true from the operation `began` until the operation `ended`
-- (9223372036854775807: still true), so that every question can be asked of any past day. Only `summaries` and what hangs on it is
-- worked out from the rest and may be thrown away.

-- The journal: what changed the register, when, and who did it.
CREATE TABLE operations (
  id     INTEGER PRIMARY KEY,
  at     TEXT NOT NULL,                        -- UTC, ISO 8601 with milliseconds
  who    TEXT NOT NULL,
  kind   TEXT NOT NULL CHECK (kind IN ('add', 'merge', 'split', 'not-same', 'undo')),
  detail TEXT NOT NULL,
  undoes INTEGER REFERENCES operations (id)
) STRICT;
CREATE UNIQUE INDEX undone_once ON operations (undoes) WHERE undoes IS NOT NULL;

CREATE TABLE documents (
  id          INTEGER PRIMARY KEY,
  sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),  -- of all that was delivered, see register/document.h
  external_id TEXT NOT NULL,
  language    TEXT NOT NULL,
  published   TEXT NOT NULL,                   -- YYYY-MM-DD or empty
  source      TEXT NOT NULL,
  url         TEXT NOT NULL,
  title       TEXT NOT NULL,
  text        TEXT NOT NULL,
  sketch      BLOB NOT NULL,                   -- MinHash of its shingles, see register/copies.h
  shingles    INTEGER NOT NULL,
  began       INTEGER NOT NULL REFERENCES operations (id)
) STRICT;

-- Words of the documents, folded and with clitics taken off, see register/search_words.h. Documents never go, so nothing is deleted here.
-- They come folded and parted by spaces: nothing else parts them.
CREATE VIRTUAL TABLE words USING fts5 (body, content = '', detail = none, tokenize = "ascii tokenchars '!#$%&*+,-./:;<=>?@[]^_`{|}~()\'");

-- What one document says about one agreement, as it was extracted.
CREATE TABLE reports (
  id       INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (id),
  ordinal  INTEGER NOT NULL,                   -- its place among the reports of the document, from 0
  json     TEXT NOT NULL,
  replaces INTEGER REFERENCES reports (id),    -- the same report as it was read before
  began    INTEGER NOT NULL REFERENCES operations (id),
  ended    INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;
CREATE INDEX reports_replaced ON reports (replaces) WHERE replaces IS NOT NULL;
CREATE INDEX reports_of_document ON reports (document, ended);

-- The values of a report. `item` numbers the values of a slot, `part` says which piece of the value the words are.
CREATE TABLE claims (
  report     INTEGER NOT NULL REFERENCES reports (id),
  ordinal    INTEGER NOT NULL,
  slot       TEXT NOT NULL,
  item       INTEGER NOT NULL,
  part       TEXT NOT NULL,
  value      TEXT NOT NULL,                    -- normalised: a code, EDTF, ISO 8601, an amount; the folded words where there is no other
  words      TEXT,                             -- as they stand in the text
  start      INTEGER,                          -- code points of the document's text
  stop       INTEGER,
  confidence REAL NOT NULL,
  read_by    TEXT NOT NULL,                    -- the pattern or stage
  PRIMARY KEY (report, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE agreements (
  id    INTEGER PRIMARY KEY,
  name  TEXT NOT NULL UNIQUE,                  -- what people call it by: "ae-us-2025-c"
  began INTEGER NOT NULL REFERENCES operations (id)
) STRICT;
CREATE TABLE names_given (prefix TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Which agreement a report tells of.
CREATE TABLE links (
  id        INTEGER PRIMARY KEY,
  report    INTEGER NOT NULL REFERENCES reports (id),
  agreement INTEGER NOT NULL REFERENCES agreements (id),
  score     REAL NOT NULL,
  reason    TEXT NOT NULL,
  made_by   TEXT NOT NULL,                     -- the linker, or the person who decided
  began     INTEGER NOT NULL REFERENCES operations (id),
  ended     INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;
CREATE INDEX links_of_report ON links (report, ended);
CREATE INDEX links_of_agreement ON links (agreement, ended);
CREATE INDEX links_by_end ON links (ended) WHERE ended < 9223372036854775807;
CREATE INDEX links_by_operation ON links (began);

-- An agreement that was found to be another one: its name leads there.
CREATE TABLE redirects (
  id    INTEGER PRIMARY KEY,
  from_ INTEGER NOT NULL REFERENCES agreements (id),
  to_   INTEGER NOT NULL REFERENCES agreements (id),
  began INTEGER NOT NULL REFERENCES operations (id),
  ended INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;
CREATE INDEX redirects_from ON redirects (from_, ended);
CREATE INDEX redirects_to ON redirects (to_, ended);

-- Two agreements that a person holds to be different.
CREATE TABLE apart (
  id    INTEGER PRIMARY KEY,
  a     INTEGER NOT NULL REFERENCES agreements (id),
  b     INTEGER NOT NULL REFERENCES agreements (id),
  began INTEGER NOT NULL REFERENCES operations (id),
  ended INTEGER NOT NULL DEFAULT 9223372036854775807
) STRICT;
CREATE INDEX apart_a ON apart (a, ended);
CREATE INDEX apart_b ON apart (b, ended);

-- Who is who.
CREATE TABLE entities (
  id    INTEGER PRIMARY KEY,
  key   TEXT NOT NULL UNIQUE,                  -- stable: "state:AE", "organisation:AE:..."
  type  TEXT NOT NULL,
  state TEXT NOT NULL,
  name  TEXT NOT NULL,                         -- as it was first met, or as a pack knows it
  began INTEGER NOT NULL REFERENCES operations (id)
) STRICT;
CREATE TABLE entity_links (
  report INTEGER NOT NULL REFERENCES reports (id),
  item   INTEGER NOT NULL,                     -- which of its parties
  entity INTEGER NOT NULL REFERENCES entities (id),
  score  REAL NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (report, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_links_of_entity ON entity_links (entity, report);

-- Where reports of the same agreement are looked for, and which two were found to go together (both ways).
CREATE TABLE block_keys (
  key    INTEGER NOT NULL,                     -- hash of what they share
  rank   INTEGER NOT NULL,                     -- the least ones lead, see register/grouper.h
  report INTEGER NOT NULL REFERENCES reports (id),
  PRIMARY KEY (key, rank, report)
) STRICT, WITHOUT ROWID;
CREATE TABLE pairs (
  a INTEGER NOT NULL REFERENCES reports (id),
  b INTEGER NOT NULL REFERENCES reports (id),
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;

-- An agreement in one row, worked out from its claims.
CREATE TABLE summaries (
  agreement  INTEGER PRIMARY KEY REFERENCES agreements (id),
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  status     TEXT NOT NULL,
  date       TEXT NOT NULL,                    -- EDTF or empty
  first_day  TEXT NOT NULL,                    -- of the date, else of the first news of it
  last_day   TEXT NOT NULL,
  named      TEXT NOT NULL,                    -- the words that name it best
  parties    TEXT NOT NULL,                    -- one a line
  party_keys TEXT NOT NULL,                    -- all names, folded, between spaces
  states     TEXT NOT NULL,                    -- " AE US "
  place      TEXT NOT NULL,
  place_key  TEXT NOT NULL,
  fields     TEXT NOT NULL,                    -- " defence.industry energy "
  reports    INTEGER NOT NULL,
  documents  INTEGER NOT NULL,
  sources    INTEGER NOT NULL,                 -- independent ones
  official   INTEGER NOT NULL,
  conflicts  INTEGER NOT NULL,
  confidence REAL NOT NULL
) STRICT;
CREATE INDEX summaries_by_day ON summaries (first_day);
