-- Where reports of the same agreement are looked for: the leaders of a key in one row (register/leaders_packed.h), which are always asked for
-- together. What `block_keys` told goes into it, see register/migrate.cpp.
CREATE TABLE key_leaders (
  key     INTEGER PRIMARY KEY,                 -- hash of what they share
  leaders BLOB NOT NULL
) STRICT;

-- `pairs` and `key_leaders` are worked out from the reports and looked into with every new one. They do not name them as their parents: to
-- hold each row against `reports` cost reading a page from all over a table that only grows. `mithaq doctor` holds them against it.
CREATE TABLE pairs_alone (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
INSERT INTO pairs_alone SELECT a, b FROM pairs ORDER BY a, b;
DROP TABLE pairs;
ALTER TABLE pairs_alone RENAME TO pairs;

-- Few: whether a report stands is asked here.
CREATE INDEX reports_ended ON reports (id) WHERE ended < 9223372036854775807;
