-- Changes of block_keys that are not in it yet, see register/key_buffer.h: those of one transaction a row, each 32 bytes (key, rank, report,
-- whether it is there), in the order of bytes of the machine.
CREATE TABLE key_log (id INTEGER PRIMARY KEY, changes BLOB NOT NULL) STRICT;
