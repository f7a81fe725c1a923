-- What one report says of another one's agreement: that its own implements, amends, renews or supersedes it. Which agreements these are
-- follows from `links`, so that what people decide of these holds here too. The words are the claims of slot `supersedes` of `newer`.
CREATE TABLE relations (
  newer      INTEGER NOT NULL REFERENCES reports (id),
  older      INTEGER NOT NULL REFERENCES reports (id),
  kind       TEXT NOT NULL CHECK (kind IN ('implements', 'amends', 'renews', 'supersedes')),
  confidence REAL NOT NULL,
  why        TEXT NOT NULL,
  began      INTEGER NOT NULL REFERENCES operations (id),
  PRIMARY KEY (newer, older)
) STRICT, WITHOUT ROWID;
CREATE INDEX relations_of_older ON relations (older);
