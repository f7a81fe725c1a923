# Letters that are written together with the word that follows. Slots come in order; one clitic of a slot at most. The article is told apart
# because names and nouns are listed with or without it.
[and] clitic slot=1
و
ف
[by] clitic slot=2
ب
[as] clitic slot=2
ك
[to] clitic slot=2
ل
[article] clitic slot=3
ال
[article] clitic slot=3 after=ل
ل

# The same, written apart: before a quotation mark, a digit or a Latin word.
[and] particle
و
[by] particle
ب
[to] particle
ل
[as] particle
ك

# Letters and pronouns that annotated corpora set apart from their word and news does not: joined again before anything is learnt from them.
[split_clitic] particle side=before
و
ف
ب
ك
ل
س
[split_clitic] particle side=after
ه
ها
هم
هما
هن
نا
كم
ي
