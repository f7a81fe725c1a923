-- Reports of a key that has all its leaders (block_keys) who do not lead it: some at a time, ascending, the first as it is and each further
-- one as its distance, in numbers of seven bits a byte (LEB128). Needed when a new report comes to lead the key.
CREATE TABLE crowded_keys (
  key     INTEGER NOT NULL,
  first   INTEGER NOT NULL,  -- of the reports
  reports BLOB NOT NULL,
  PRIMARY KEY (key, first)
) STRICT, WITHOUT ROWID;
-- Reports that joined a crowd or touch others (register/grouper.h), and wait to be grouped anew when all documents are in.
CREATE TABLE late_reports (report INTEGER PRIMARY KEY REFERENCES reports (id)) STRICT;
