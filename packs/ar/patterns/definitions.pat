# Building blocks of the other files.

# Who may be bound: a named body or state, or a person who acts for one.
Actor = (party:Party | actor:Person | party:UnknownName)

# "A", "A and B", "A, B and C", "each of A and B", "between A and between B".
Actors = [each_of] Actor ([comma] (and | comma) [between] [with] [each_of] Actor)*

# Words that may stand between a verb and its instrument, but not another instrument.
Short = ..4!Anchor
Long = ..9!Anchor
