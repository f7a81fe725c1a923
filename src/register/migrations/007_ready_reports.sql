-- Reports that stand, made ready for comparing (Linker::keep in register/linker.h): an old one is compared with a new one without being read
-- again. Worked out from the rest, and worked out anew where a row is missing or was made by another version of what the linker knows.
CREATE TABLE ready_reports (
  report   INTEGER PRIMARY KEY REFERENCES reports (id),
  document INTEGER NOT NULL,
  kept     BLOB NOT NULL
) STRICT;
