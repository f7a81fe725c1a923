-- Agreements whose row in `summaries` does not know of their latest reports yet: those of very many reports are worked out anew only now
-- and then while documents are added, and at the end.
CREATE TABLE late_summaries (agreement INTEGER PRIMARY KEY REFERENCES agreements (id)) STRICT;
