-- Who the signatories of a report are, as `entity_links` tells of its parties.
CREATE TABLE signatory_links (
  report INTEGER NOT NULL REFERENCES reports (id),
  item   INTEGER NOT NULL,                     -- which of its signatories
  entity INTEGER NOT NULL REFERENCES entities (id),
  score  REAL NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (report, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX signatory_links_of_entity ON signatory_links (entity, report);

-- Words are gathered in memory until a commit, which writes them as one piece: fewer pieces have to be merged later.
INSERT INTO words (words, rank) VALUES ('hashsize', 16000000);
