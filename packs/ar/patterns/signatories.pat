# Who signed by hand, and for which side. The instrument may be missing or only a pronoun ("signed it").

# Those who will sign have not.
Signed = (sign.past.!masdar | sign.pres.!masdar)

# The same without the feminine singular and the first person: they cannot belong to a man or to a list before them.
SignedBefore = (sign.past.!masdar.!f.!p1 | sign.pres.!masdar.!f.!p1)

# "the presidents, the Chinese P and the Senegalese Q": an adjective may stand alone for the office. After "with" it is a player or a coach.
Signer = ([each_of] [Counterpart] [Nationality] (signatory:Person | Led) | unnamed:Courtesy.pron)

# An office that is not read together with the name: "the permanent representative to the United Nations in New York, Ambassador N. N."
Led = !Person (office:Office.!pl.!du LedGap signatory:Person | Office.!pl.!du LedGap and signatory:Person)
LedGap = ..9!(Person | [and] (Clause | Others | Beside | on_behalf) | comma Nationality)

# An office whose holder is not named may open a list: "the prime minister, and P".
Unnamed = [each_of] Office.!pl ..3!(Person | Clause)

# From here on others act, or those who did not sign.
Others = (Anchor | Finite | Which | presence | with | attend.past | attend.pres | represent.past)

# An office behind a name may stand before the next: "P, head of the agency, and Q".
Signers = (Signer | Unnamed Next Signer) (Next Signer | ..12!Others ..0 and Signer)*

# "this morning, Monday,": when it was signed, before who signed.
When = [in] Time [[comma] Time] [comma]

# When or where, between what was signed and who signed it.
Adjunct = ([in] Time | in PlaceName | in PlaceHead ..3!(Person | Clause | with | Beside | Time | comma)) [comma]

# A clause of its own behind what was signed; none in which others act.
Far = ..30!(Person | Anchor | Beside | represent.past | say.past.!masdar | Signed)

# The verb before its subject: it stays in the singular.
SignedFirst = (sign.past.!masdar.!du.!pl | sign.pres.!masdar.!du.!pl)

# What people stand beside when they are spoken of at a signing and do not sign.
Beside = (presence | patronage | with | attend.past | attend.pres | attend.masdar | margin | visit | meet | negotiate | OccasionHead)

# "for the Emirati side: the minister N. N."
ForSide = Sided (..5!(Person | Anchor | Finite | [and] presence) signatory:Person | ..1!Clause Led)

# "for the company A", "for "A"", "for the other side"
Sided = For [both_first] (represented:Party | [OrgHead] (represented:UnknownName | quote ..4 quote))

# Offices whose holders are named elsewhere: "the president of the council and the president of the chamber signed"; "His Excellency and his
# Uzbek counterpart signed".
Unheld = [each_of] ([Courtesy.!pron] unnamed:Office.!pl.!du ..6!(Person | Clause | on_behalf | presence | comma) | Spoken)
Spoken = !Person (unnamed:Courtesy.pron | unnamed:Counterpart Nationality)
Unheld2 = unnamed:Office.du ..3!(Person | Clause | on_behalf | presence | comma)

signatory.unnamed_subject -> Representation
    event:(Signed | sign.masdar.!pron) !Person (Unheld ([comma] and (Unheld | signatory:Person))* | Unheld2) Inst
    + وعقب الجلسة وقع معالي رئيس مجلس الشورى ومعالي رئيس مجلس النواب مذكرة للتفاهم
        unnamed	رئيس مجلس الشورى
        unnamed	رئيس مجلس النواب
    + ووقع الوزيران مذكرة تفاهم
        unnamed	الوزيران
    + ووقع معاليه ونظيره الأوزبكي مذكرة تفاهم
        unnamed	معاليه
        unnamed	نظيره
    + ووقع معاليه ومعالي الوزير خالد محمود مذكرة تفاهم
        unnamed	معاليه
        signatory	معالي الوزير خالد محمود
    - وقعت الوزارة، بحضور رئيس مجلس الشورى، مذكرة للتفاهم
    - وقع وزير الصحة سمير حسن مذكرة للتفاهم

# A headline: "the attorney general signs a memorandum"
signatory.unnamed_subject_first -> Representation
    !Person unnamed:Office.!pl ..5!(Person | Clause | on_behalf | presence | comma | colon | sign) event:(SignedBefore | sign.past.!masdar.f | sign.pres.!masdar.f) !(OwnSubject | margin) Short Inst
    + النائب العام يوقع مع نظيره الكيني مذكرة تفاهم
        unnamed	النائب العام
    + رئيس هيئة السياحة وقع اتفاقية للترويج
        unnamed	رئيس هيئة
    - النائب العام يبحث مع نظيره الكيني مذكرة تفاهم
    - وزير الصحة سمير حسن يوقع مذكرة تفاهم

# "signed the memorandum for A: P, and for B: Q"; "signed it for A: P"
signatory.for_side -> Representation
    event:(Signed | sign.masdar) ..2!(Person | Clause) [Inst] ..5!(Person | Clause) ForSide (..6!(Person | Anchor) (Next ForSide | Next Signer))*
    + وقع الاتفاق عن الجانب الإماراتي وزير الدفاع محمد المزروعي وعن الجانب الأمريكي الوزير مارك ويلسون
        signatory	وزير الدفاع محمد المزروعي
        signatory	الوزير مارك ويلسون
        represented	الجانب الإماراتي
    + ووقع المذكرة عن جانب وزارة الصحة نائب الوزير سمير حسن وعن الجانب المصري وزير النقل خالد محمود
        signatory	نائب الوزير سمير حسن
        signatory	وزير النقل خالد محمود
        represented	وزارة الصحة
    + ووقعها عن الجانب المصري وزير النقل سمير حسن
        signatory	وزير النقل سمير حسن
    + ووقع الاتفاقية من جانب الأمم المتحدة، السيدة ماريا لوبيز
        signatory	السيدة ماريا لوبيز
    + ووقع الاتفاقية من جانب "صناعات الغد" الرئيس التنفيذي للمركز خالد محمود
        signatory	الرئيس التنفيذي للمركز خالد محمود
    + ووقع الاتفاقية عن الجانب الأردني رئيس مجلس الوزراء بالإنابة ووزير الخارجية خالد محمود، ونظيره المصري سمير حسن
        signatory	رئيس مجلس الوزراء بالإنابة ووزير الخارجية خالد محمود
        signatory	نظيره المصري سمير حسن
    - وقع الاتفاق أمس
    - وقع الاتفاق عن الجانب المصري نائب الوزير بحضور السفير خالد محمود

# "signed: P for A, and Q for B"
signatory.then_side -> Representation
    event:Signed ..2!(Person | Clause) [Inst] ..4!(Person | Clause) signatory:Person ..1!Clause on_behalf represented:Party (Next signatory:Person ..1!Clause on_behalf represented:Party)*
    + وقع الاتفاق وزير الدفاع محمد المزروعي عن الجانب الإماراتي
        represented	الجانب الإماراتي
        signatory	وزير الدفاع محمد المزروعي
    - وقع الاتفاق أمس

signatory.after_instrument -> Representation
    event:SignedFirst ..2!(Person | Clause | Party | Sides | Side) Inst ..2!(Clause | with | Beside | directive) Signers [..1 with !Nationality Signers]
    + وقع المذكرة وزير الصحة أحمد محمد ومدير الشركة خالد محمود
        signatory	وزير الصحة أحمد محمد
        signatory	مدير الشركة خالد محمود
    + وقع على الاتفاقية نائب رئيس المفوضية خالد محمود، مع الوزيرة سارة حسن
        signatory	الوزيرة سارة حسن
    - وقع المذكرة بالأحرف الأولى
    - وكان البلدان وقعا الاتفاقية بمناسبة زيارة الرئيس خالد محمود
    - وقعت مصر واليونان اتفاقا في عهد الرئيس خالد محمود

# "signed the agreement at the seat of the ministry: P, and Q"
signatory.after_place -> Representation
    event:SignedFirst ..1!(Person | Clause | Party) Inst [in] PlaceHead ..2!(Person | Clause | with | Beside | comma) Signers
    + ووقع الاتفاقية في مقر الوزارة وزير العمل سمير حسن والسفير الهندي راجيف شارما
        signatory	وزير العمل سمير حسن
        signatory	السفير الهندي راجيف شارما
    - ووقع الاتفاقية في مقر الوزارة بحضور وزير العمل سمير حسن

# "P signed the agreement, and Q for B"
signatory.and_side -> Representation
    event:SignedFirst ..1!(Person | Clause | Party) Inst ..2!(Clause | with | Beside | directive) signatory:Person ..6!(Person | Anchor | Others) Next ForSide
    + ووقع الاتفاقية الرئيس التنفيذي للشركة المهندس سمير حسن، ومن جانب وزارة الصحة الدكتور خالد محمود
        signatory	الدكتور خالد محمود
    - ووقع الاتفاقية المهندس سمير حسن، وقال من جانبه الدكتور خالد محمود

signatory.pronoun -> Representation
    event:(sign.past.pron | sign.pres.pron) ..1!Clause Signers
    + ووقعها وزير الصحة أحمد محمد
        signatory	وزير الصحة أحمد محمد
    - ووقعها الجانبان

# "an agreement that the same two officials signed"
signatory.pronoun_unnamed -> Representation
    event:(sign.past.pron | sign.pres.pron) !Person (unnamed:Office.du !Person | Spoken)
    + واتفاقية ثانية وقعها المسؤولان نفسهما
        unnamed	المسؤولان
    + ووقعها معاليه
        unnamed	معاليه
    - ووقعها الوزيران خالد محمود وسمير حسن

# "A signed it with B"
signatory.pronoun_with -> Representation
    event:(sign.past.pron | sign.pres.pron) ..1!Clause Signer ..3!UpToWith with !Nationality Signer
    + ووقعه وزير الصحة أحمد محمد مع نظيره خالد محمود
        signatory	خالد محمود
    + ووقعه وزير الصحة أحمد محمد مع وزير الدفاع الفرنسي مارك ويلسون
        signatory	وزير الصحة أحمد محمد
        signatory	وزير الدفاع الفرنسي مارك ويلسون
    - ووقعها وزير الصحة أحمد محمد مع الشركة

# "signed last May: P, and Q"
signatory.after_time -> Representation
    event:SignedFirst ..1!(Person | Clause | Party | Sides | Side) Inst [in] Time [comma] Signers
    + ووقع الاتفاقية أمس وزير المالية سمير حسن
        signatory	وزير المالية سمير حسن
    + ووقع الاتفاقية في مايو الماضي وزيرا المالية الشيخ أحمد محمد وخالد محمود
        signatory	وزيرا المالية الشيخ أحمد محمد
        signatory	خالد محمود
    - ووقع الاتفاقية في مايو الماضي بحضور وزير المالية سمير حسن

# "signed it in Moscow in June: each of P and Q", "signed the agreement at the seat of the fund in Vienna on Thursday: P, and Q"
signatory.after_adjuncts -> Representation
    (event:SignedFirst ..1!(Person | Clause | Party | Sides | Side) Inst | event:(sign.past.pron | sign.pres.pron)) Adjunct Adjunct* Signers [Next ForSide]
    + وقد وقعها في زغرب في سبتمبر 2022 كل من الوزير خالد محمود والسيد مارك ويلسون
        signatory	الوزير خالد محمود
        signatory	السيد مارك ويلسون
    + ووقع الاتفاقية في مقر الصندوق بفيينا يوم الخميس وزير المالية سمير حسن
        signatory	وزير المالية سمير حسن
    + وقعه أمس في فندق الشام السيد سمير حسن وزير السياحة والسيدة ماريا لوبيز
        signatory	السيد سمير حسن وزير السياحة
        signatory	السيدة ماريا لوبيز
    + ووقع العقد في مدريد يوم الاثنين الجنرال سمير حسن، وعن الشركة مديرها خالد محمود
        signatory	الجنرال سمير حسن
        signatory	مديرها خالد محمود
    - ووقع الاتفاقية في مقر الصندوق بفيينا يوم الخميس بحضور وزير المالية سمير حسن
    - ووقعها في مدريد أمس وقال السيد سمير حسن

# "signed this agreement, which lasts three years and costs ...: each of P, and Q"
signatory.each_of_far -> Representation
    (event:SignedFirst ..1!(Person | Clause | Party | Sides | Side) Inst | event:(sign.past.pron | sign.pres.pron)) Far each_of Signers
    + ووقع هذه الاتفاقية، التي تمتد على ثلاث سنوات ورصد لها غلاف مالي بقيمة 20 مليون درهم، كل من الوزير خالد محمود، ورئيس الجامعة سمير حسن
        signatory	الوزير خالد محمود
        signatory	رئيس الجامعة سمير حسن
    - ووقع هذه الاتفاقية رئيس الجامعة سمير حسن، وأشاد بها كل من الوزير خالد محمود والوزيرة سارة حسن
    - ووقع الاتفاقية الطرفان، وحضر الحفل كل من الوزير خالد محمود والوزيرة سارة حسن

signatory.by -> Representation
    event:sign.masdar Short Inst ..8!Clause on_behalf Signers
    + تم توقيع المذكرة من قبل الدكتور ناصر النعيمي، والسيد خالد محمود
        signatory	الدكتور ناصر النعيمي
        signatory	السيد خالد محمود
    - تم توقيع المذكرة من قبل الشركة

# "it was signed by", "the signing was done by"
signatory.by_pronoun -> Representation
    event:sign.masdar ..3!(Anchor | Person) on_behalf Signers
    + وتم توقيعها من قبل الوزير خالد محمود
        signatory	الوزير خالد محمود
    - وتم توقيعها من قبل الشركة

# "the minister proceeded to the signing"
signatory.carried_out -> Representation
    by event:sign.masdar [on] ..1!Clause [Inst] ..2!Clause Signers
    + وقام بتوقيع الاتفاقية وزير المالية محمد الجدعان ووزير النقل سمير حسن
        signatory	وزير المالية محمد الجدعان
        signatory	وزير النقل سمير حسن
    - وقام بتوقيع الاتفاقية أمس

signatory.carried_out_subject -> Representation
    carry_out.!masdar Signers ..1!Clause by event:sign.masdar
    + قام وزير المالية محمد الجدعان بتوقيع مذكرة تفاهم
        signatory	وزير المالية محمد الجدعان
    - قام وزير المالية محمد الجدعان بزيارة المصنع

signatory.subject -> Representation
    event:Signed Signers ..9!(Anchor | Finite) Inst
    + وقع وزير المالية محمد الجدعان اتفاقية مع البنك الدولي
        signatory	وزير المالية محمد الجدعان
    + وقع المندوب الدائم لدى الأمم المتحدة في نيويورك، السفير سمير حسن، على اتفاقية
        signatory	السفير سمير حسن
    - وقع وزير المالية محمد الجدعان في خطأ
    - وقع وزير المالية، بحضور الرئيس خالد محمود، اتفاقية
    - سيوقع وزير المالية محمد الجدعان اتفاقية

# "this morning, Monday, P signed"
signatory.subject_after_time -> Representation
    event:Signed When Signers ..9!(Anchor | Finite) Inst
    + وقع صباح اليوم الاثنين، وزير العدل، سمير حسن، ونظيره المصري خالد محمود مذكرة تفاهم
        signatory	وزير العدل، سمير حسن
        signatory	نظيره المصري خالد محمود
    - وقع صباح اليوم الاثنين، بحضور وزير العدل سمير حسن، مذكرة تفاهم

# "the minister's signing of the agreement with N. N."
signatory.verbal_noun_subject -> Representation
    event:sign.masdar.!pron Signers ..5!(Anchor | Finite | [and] Beside | between) Inst [..5!UpToWith with !Nationality Signer]
    + بعد توقيع الوزير خالد محمود مذكرة تفاهم
        signatory	الوزير خالد محمود
    + جاء ذلك بعد توقيع رئيس الهيئة، ونائب رئيس الوزراء سمير حسن مذكرة تفاهم
        signatory	نائب رئيس الوزراء سمير حسن
    - بعد توقيع الوزير خالد محمود وبحضور المستثمرين في العقد

# "the minister N. N., who signed the agreement"
signatory.who_signed -> Representation
    Signer [comma] [and] Which event:SignedBefore !(OwnSubject | margin) Short Inst
    + وأوضح مدير الفرع سمير حسن، الذي وقع الاتفاقية مع المعرض
        signatory	مدير الفرع سمير حسن
    - وأوضح مدير الفرع سمير حسن أن الشركة التي وقعت الاتفاقية ملتزمة

signatory.subject_with -> Representation
    event:Signed [signatory:Person] ..5!UpToWith with !Nationality Signers Long Inst
    + وقع ولي العهد خالد بن محمود مع رئيس الشركة ماسايوشي سون مذكرة تفاهم
        signatory	رئيس الشركة ماسايوشي سون
    - وقع مع الشركة مذكرة تفاهم

signatory.subject_instrument_with -> Representation
    event:Signed ..2!Clause [signatory:Person] ..5!Clause Inst ..7!UpToWith with !Nationality Signers
    + وقع الأستاذ خالد محمود اتفاقية مع المهندس أحمد حسن
        signatory	المهندس أحمد حسن
    + وقعت الجمعية اتفاقية إنشاء مدرسة جديدة في المحافظة مع خالد محمود
        signatory	خالد محمود
    - وقع الأستاذ خالد محمود اتفاقية مع الشركة
    - وقعت إدارة النادي عقدا مع الروماني سمير حسن

signatory.subject_first -> Representation
    Signers (..2!(Clause | Beside | not | condition_word | colon) event:SignedBefore | [comma] be.past.!f.!pron [qad] event:SignedBefore | event:(sign.past.!masdar.f | sign.pres.!masdar.f)) !(OwnSubject | margin) Short Inst
    + إن وزير المالية محمد الجدعان وقع اتفاقا مبدئيا
        signatory	وزير المالية محمد الجدعان
    + إن الرئيس خالد محمود ووزير النقل سمير حسن وقعا اتفاقية لبناء الجسر
        signatory	الرئيس خالد محمود
        signatory	وزير النقل سمير حسن
    + يذكر أن رئيس الهيئة سمير حسن، كان قد وقع اتفاقية مع الشركة
        signatory	رئيس الهيئة سمير حسن
    + وزيرة الصحة سارة حسن وقعت مذكرة تفاهم
        signatory	وزيرة الصحة سارة حسن
    - إن وزير المالية محمد الجدعان زار المعرض
    - خلال زيارة الرئيس خالد محمود لفرنسا، وقعت شركات البلدين عشرين اتفاقية
    - وقال المدير خالد محمود: "أبرمنا اتفاقات مع ثلاث شركات"
    - إن الرئيس خالد محمود لم يوقع الاتفاق

# "both signed, during their first summit, ...": a verb in the dual or plural leaves no doubt whose it is.
signatory.subject_first_far -> Representation
    Signers [qad] event:(sign.past.!masdar.du.!f | sign.past.!masdar.pl.!f) !OwnSubject ..9!(Anchor | Finite | Which | presence) Inst
    + وكان الرئيس خالد محمود والرئيس سمير حسن وقعا خلال قمتهما الأولى في سنغافورة أمس اتفاقية
        signatory	الرئيس خالد محمود
        signatory	الرئيس سمير حسن
    - التقى الرئيس خالد محمود الرئيس سمير حسن، ووقعت مصر خلال القمة اتفاقية

# "the minister N. N., who is visiting the capital, signed"
signatory.subject_first_relative -> Representation
    Signers [comma] Which ..7!(Anchor | Person | sign | that) comma [qad] event:SignedBefore !(OwnSubject | margin) Short Inst
    + إن وزير الدفاع خالد محمود الذي يزور العاصمة، منذ الاثنين، وقع الاتفاق مع الشركة
        signatory	وزير الدفاع خالد محمود
    + وكان وزير الطاقة خالد محمود ووزير البناء سمير حسن، اللذان ترأسا الأشغال مناصفة، قد وقعا قبل ذلك محضر الدورة
        signatory	وزير الطاقة خالد محمود
        signatory	وزير البناء سمير حسن
    - إن وزير الدفاع خالد محمود الذي يزور العاصمة يبحث الاتفاق

# "the two presidents, P and Q, signed"; "the two sides of the conflict, P and Q, signed"
signatory.apposition -> Representation
    event:Signed (Sides | Side) ..4!(Clause | Person | Beside) Signers ..9!(Anchor | Finite) Inst
    + وقع طرفا النزاع في البلاد الرئيس خالد محمود وقائد المتمردين سمير حسن، الأربعاء، اتفاق سلام
        signatory	الرئيس خالد محمود
        signatory	قائد المتمردين سمير حسن
    + ووقع الرئيسان الصيني مارك ويلسون والسنغالي سمير حسن عشر اتفاقيات
        signatory	مارك ويلسون
        signatory	سمير حسن
    - ووقع الجانبان بحضور الرئيس خالد محمود مذكرة تفاهم
    - ووقع الجانبان مذكرة تفاهم

# "signed the agreement in London on Monday evening: P, and Q"
signatory.after_adjunct -> Representation
    event:SignedBefore ..2!(Person | Clause | Party) Inst ([in] PlaceName [comma] [Time] comma | ..9!(Person | Finite | Anchor | Beside | on_behalf) comma) Signers
    + ووقع الاتفاق في لندن، مساء الاثنين، الوزير خالد محمود، والسيد مارك ويلسون
        signatory	الوزير خالد محمود
        signatory	السيد مارك ويلسون
    + ووقع الاتفاقية في مقر الجمعية بالرياض، الأميرة سارة حسن، والدكتور محمد أحمد
        signatory	الأميرة سارة حسن
    - ووقع الاتفاقية في مقر الجمعية بالرياض، بحضور الأميرة سارة حسن
    - وقعت الاتفاقية في مقر الجمعية، وحضر الحفل الدكتور محمد أحمد

# "took it upon himself to sign", "the signing was done by", as the Maghreb says.
signatory.took_over -> Representation
    carry_out.past ( event:sign.masdar [on] ..1!Clause [Inst] ..2!(Clause | Beside) Signers
                   | ..9!(Anchor | Finite | Beside | Person) [and] Signers ..1!(Clause | Beside) event:sign.masdar)
    + وتولى التوقيع على الاتفاقية كل من الوزير خالد محمود والمديرة العامة سارة حسن
        signatory	الوزير خالد محمود
        signatory	المديرة العامة سارة حسن
    + وقد تولى المدير العام للشركة والرئيس المدير العام للبنك سمير حسن، التوقيع
        signatory	الرئيس المدير العام للبنك سمير حسن
    - وتولى التوقيع على الاتفاقية ممثلون عن الشركتين
    - تعهد الوزير خالد محمود توقيع الاتفاقية
    - تولى الوزير خالد محمود منصبه بعد توقيع الاتفاق

# "the signing of the agreement was between P and Q"
signatory.between -> Representation
    event:sign.masdar ..1!Clause Inst ..16!(Person | that | Which | Beside) between Signers
    + وجاء توقيع الاتفاق، لدعم المشروعات الصغيرة، بين وزيرة التعاون سارة حسن، ونائب رئيس البنك مارك ويلسون
        signatory	وزيرة التعاون سارة حسن
        signatory	نائب رئيس البنك مارك ويلسون
    - وتم توقيع الاتفاقية على هامش الاجتماع الثنائي بين الوزير خالد محمود والوزير سمير حسن
    - وتم توقيع الاتفاقية بعد محادثات بين الوزير خالد محمود والوزير سمير حسن

# "the signing took place between P and Q"
signatory.between_only -> Representation
    event:sign.masdar.!pron !OwnSubject ..2!(Clause | Person | Party | Beside | on_behalf | directive) between Signers
    + وجرى التوقيع بين وزير النقل سمير حسن ووزير التجارة خالد محمود
        signatory	وزير النقل سمير حسن
        signatory	وزير التجارة خالد محمود
    - وجرى التوقيع على هامش لقاء بين وزير النقل سمير حسن ووزير التجارة خالد محمود
    - وجرى التوقيع بين الشركتين

# "the minister N. N. said at his signing of the agreement with M. M."
signatory.own_signing -> Representation
    Signer [comma] ..5!(Clause | Person | Party | comma | colon) event:sign.masdar.pron !OwnSubject [on] ..1!Clause Inst [..3!(Clause | Person) with !Nationality Signers]
    + وقال الوزير سمير حسن خلال توقيعه الاتفاقية مع السفير راجيف شارما إن التعاون مثمر
        signatory	الوزير سمير حسن
        signatory	السفير راجيف شارما
    + وأشاد المدير العام خالد محمود عقب توقيعه على مذكرة التفاهم بالتعاون
        signatory	المدير العام خالد محمود
    - وأشاد المدير العام خالد محمود بالاتفاقية وتوقيعها في الرياض
    - وأشاد المدير العام خالد محمود بتوقيع الشركة الاتفاقية

# "the ministry, represented by its minister N. N., signed"
signatory.represented_by -> Representation
    event:Signed represented:Party ..1!Clause [and] represented_by [in | by] ..2!(Person | Clause) Signer AlsoInPerson*
    + وقعت وزارة الصحة، ممثلة في الوزير خالد محمود، مذكرة تفاهم
        signatory	الوزير خالد محمود
        represented	وزارة الصحة
    + وقعت شركة سيمنز، ممثلة بالوزير خالد محمود، اتفاقية مع جامعة القاهرة ممثلة في مديرها الدكتور سمير حسن
        signatory	الوزير خالد محمود
        signatory	مديرها الدكتور سمير حسن
    + وقعت وزارة الصحة ويمثلها الوزير خالد محمود اتفاقية مع جامعة القاهرة ويمثلها الدكتور سمير حسن
        signatory	الوزير خالد محمود
        signatory	الدكتور سمير حسن
    - وقعت وزارة الصحة، ممثلة بمكتبها، مذكرة تفاهم

# "A signed with B, represented by its head N. N., an agreement"
signatory.represented_partner -> Representation
    event:Signed ..3!(Person | Clause) with represented:Party ..1!Clause [and] represented_by [in | by] ..2!(Person | Clause) Signer
    + أمضت تونس مع الصندوق السعودي للتنمية ممثلا في نائب رئيسه سمير حسن اتفاقية قرض
        signatory	نائب رئيسه سمير حسن
        represented	الصندوق السعودي للتنمية
    - أمضت تونس مع الصندوق السعودي للتنمية اتفاقية قرض

# "the signing of the agreement between A, represented by P, and B, represented by Q"
signatory.represented_in_list -> Representation
    event:(Signed | sign.masdar) ..2!(Person | Clause) Inst ..12!(Person | Clause | presence) AlsoInPerson AlsoInPerson*
    + تم توقيع اتفاقية بين وزارة الصحة ممثلة بالدكتور خالد محمود وجامعة القاهرة ممثلة بالدكتور سمير حسن
        signatory	الدكتور خالد محمود
        signatory	الدكتور سمير حسن
    + وقعت الوزارة مذكرة تفاهم مع شركة سيمنز، التي مثلها مديرها الإقليمي سمير حسن
        signatory	مديرها الإقليمي سمير حسن
    - تم توقيع اتفاقية بين وزارة الصحة ممثلة بمكتبها وجامعة القاهرة بحضور الدكتور سمير حسن
    - تم توقيع اتفاقية بين وزارة الصحة وجامعة القاهرة

AlsoInPerson = ..12!(Person | Finite | Which | [and] presence) [and] represented_by [in | by] ..2!(Person | Clause) Signer

# "A was represented at the signing by P, while B was represented by Q". The verb is written like the word "like", hence `as`.
signatory.represented -> Representation
    (represent.!masdar.!apart | as) (represented:Party ..2!Clause | !Party SideHead ..3!(Person | Clause | Beside)) [to | in | by] event:sign.masdar
      ..4!(Person | Finite | Which | Beside) Signer (Next ForSide | Next represented:Party ..1!Clause signatory:Person | Next Signer)* AlsoRepresented*
    + ومثل الجانب العماني في التوقيع الوزير خالد محمود
        signatory	الوزير خالد محمود
        represented	الجانب العماني
    + ومثلت الوزارة في توقيع المذكرة الدكتورة سارة حسن، فيما مثل الجانب الفرنسي السفير مارك ويلسون
        signatory	الدكتورة سارة حسن
        signatory	السفير مارك ويلسون
    + ومثل جانب الهيئة في توقيع المذكرة الأستاذ خالد محمود، فيما مثل "تعاون" الأمين العام للجنة الوطنية لكبار السن الدكتور سمير حسن
        signatory	الأستاذ خالد محمود
        signatory	الأمين العام للجنة الوطنية لكبار السن الدكتور سمير حسن
    + ومثل النادي في توقيع العقد مسؤول الاستثمار خالد محمود، وعن شركة البريد مدير التسويق سمير حسن
        signatory	مسؤول الاستثمار خالد محمود
        signatory	مدير التسويق سمير حسن
    + ومثل الجانب الكويتي في التوقيع الوزير خالد محمود والجانب الفرنسي السفير مارك ويلسون
        signatory	الوزير خالد محمود
        represented	الجانب الفرنسي
        signatory	السفير مارك ويلسون
    + ومثل الجانب العماني للتوقيع على البرنامج السفير خالد محمود
        signatory	السفير خالد محمود
    + ومثل «سامي» في التوقيع المهندس خالد محمود النائب التنفيذي، ومثل «نافانتيا» مديرها التجاري مارك ويلسون
        signatory	المهندس خالد محمود النائب التنفيذي
        signatory	مديرها التجاري مارك ويلسون
    - ومثل الجانب العماني في المباراة لاعبون جدد
    - حضر نائب رئيس الشركة المصرية الدكتور خالد محمود

# "the signing was represented on the side of A by P"
signatory.represented_signing -> Representation
    (represent.!masdar.!apart | as) event:sign.masdar ..2!(Clause | Party) [Inst] ..1!Clause For represented:Party ..3!(Person | Finite) signatory:Person
      ([..9!(Anchor | Finite | Which | presence) and signatory:Person] AlsoRepresented)*
    + ومثل توقيع المذكرة من الجانب السعودي الوزير خالد محمود، فيما مثل الجانب الأوروبي الرئيس التنفيذي مارك ويلسون
        signatory	الوزير خالد محمود
        signatory	الرئيس التنفيذي مارك ويلسون
    - ومثل توقيع المذكرة نقلة نوعية

AlsoRepresented = ..12!(Person | Anchor) [and] (represent.!masdar.!apart | as) AlsoSide ..9!(Person | Others | Beside) signatory:Person
AlsoSide = (represented:Party | represented:UnknownName | quote ..3 quote | !Party (SideHead | OrgHead))
