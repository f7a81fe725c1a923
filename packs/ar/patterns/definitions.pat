# Building blocks of the other files.

# Who may be bound: a named body, state or place that stands for one, or a person who acts for one.
Actor = [Some [Some]] (party:Party | actor:Person | party:UnknownName | party:PlaceName | holder:Holder)

# "one of", "the largest four", "a number of", "14": stands before the partner and changes nothing.
Some = (pick | CountNoun [from] | NumberWord | numeral)

# An office without a name: "the Egyptian president", "the Turkish minister of defence".
Holder = Office [any] Nationality.!pl

# The step from one member of a list to the next. Closing quotes and brackets stand before it.
Next = (..0 and | comma)

# "A", "A and B", "A, B and C", "each of A and B", "between A and between B".
Actors = [each_of] Actor (Next [between | with] [each_of] Actor)*

# Before a verb a mere place is no subject: it is where the news comes from.
Subjects = [each_of] (party:Party | actor:Person | party:UnknownName) (Next [each_of] Actor)*

# After a verb: it has its own subject, so what stands before it is none.
OwnSubject = (Party | Person | Side | Sides | OrgHead | Office)

# The same after "between", where a second one must come: words that belong to the first may stand before it ("A on the one hand, and B").
Sides2 = [each_of] Actor (..4!Clause (Next | with) [between] [each_of] Actor) (Next [between] [each_of] Actor)*

# A verb that opens another clause. "We say", in the jussive, is written like "transport";
# "expressed" like "across", "they praised" like "Monday".
Finite = (!by say.past.!masdar | say.pres.!masdar.!p1 | announce.past.!masdar | announce.pres.!masdar | agree.past.!masdar | agree.pres.!masdar |
    include_verb.past.!masdar | include_verb.pres.!masdar | aim.past.!masdar | aim.pres.!masdar |
    meet.past.!masdar | welcome.past.!masdar.!pl | undertake.pres.!masdar | undertake.fut | be.past | carry_out.past | carry_out.pres | carry_out.fut)

# Where the reach of a verb or of an instrument ends.
Clause = (Anchor | Finite | Which | that | although | because)

# Where the reach of an instrument towards its partner ends, before that: at another "with" or "between", which has a partner of its own, and
# at "also", behind which something else is told.
UpToWith = (Clause | with | besides)
UpToBetween = (Clause | between | besides)
UpToSides = (Clause | between | with | besides)

# "which"; the particle "from" looks like "who".
Which = !from relative

# An instrument with the preposition written on it, or several in one list.
Inst = [by | to | as | on] instrument:Anchor (Next instrument:Anchor)*

# When and where, said in passing: "the day after tomorrow, Thursday, in Cairo".
Aside = (Time | in PlaceName | comma)

# Words that may stand between a verb and its instrument, but not another instrument.
Short = Aside* ..4!Anchor
Long = ..9!Anchor

# Somebody signs, in person and tense: not the verbal noun, not "signed" as an adjective.
Signs = (sign.past.!masdar | sign.pres.!masdar | sign.fut)

# "from the side of", "by" (literally "from before").
FromSide = from (before | SideHead)

# "from the side of", "on behalf of", "from the side of the company".
For = (on_behalf | from) [SideHead]
