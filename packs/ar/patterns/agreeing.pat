# Agreeing, negotiating, proposing and intending: what comes before a signature.

Agrees = (agree.past.!masdar.!pron | agree.pres.!masdar.!pron | agree.fut.!pron)
Negotiates = (negotiate.past.!masdar.!pron | negotiate.pres.!masdar.!pron | negotiate.fut.!pron)
Proposes = (propose.past.!masdar.!pron | propose.pres.!masdar.!pron | reject.past.!masdar.!pron | reject.pres.!masdar.!pron)
Wants = (seek.!masdar | plan.!masdar | intend.!masdar | hope.!masdar | prepare.!masdar | propose.!masdar)
WantsNow = (seek.pres.!masdar | plan.pres.!masdar | intend.pres.!masdar | hope.pres.!masdar | prepare.pres.!masdar | propose.pres.!masdar.!pron)
# Not in the present: "prepares" is written like "is considered".
Prepares = prepare.past.!masdar.!pron
Concluding = (sign | agree.masdar | negotiate.masdar | renew.masdar | extend.masdar)

agreeing.verb_first -> Agreeing
    event:Agrees Actors [..3!UpToWith with Actors] ..9!(Anchor | Finite) Inst
    + اتفقت مصر والسودان على توقيع بروتوكول جديد
        party	مصر
        party	السودان
    + توصلت الولايات المتحدة وكندا إلى اتفاق
        party	الولايات المتحدة
        party	كندا
    + اتفقت الأردن مع سوريا على إبرام اتفاقية
        party	الأردن
        party	سوريا
    - اتفقت اللجنة على موعد

agreeing.verb_first_with -> Agreeing
    event:Agrees Actors ..4!Clause Inst ..6!UpToWith with Actors
    + توصلت اليونان إلى اتفاق نهائي مع صندوق النقد الدولي
        party	اليونان
        party	صندوق النقد الدولي
    - توصلت اليونان إلى اتفاق نهائي

agreeing.subject_first -> Agreeing
    Subjects ..3!Clause [that] event:Agrees !OwnSubject ..9!(Anchor | Finite) Inst [..6!UpToWith with Actors]
    + روسيا وتركيا تتفقان على إبرام اتفاقية
        party	روسيا
        party	تركيا
    - روسيا وتركيا تتفقان على موعد

agreeing.sides -> Agreeing
    event:Agrees sides:(Sides | Side) ..9!(Anchor | Finite) Inst
    + واتفق البلدان على توقيع مذكرة تفاهم
        sides	البلدان
    - واتفق البلدان على موعد

# "the agreement that A reached with B"
agreeing.relative -> Agreeing
    instrument:Anchor ..1!Clause [relative] event:Agrees [to.pron] Actors [..4!UpToWith with Actors]
    + الاتفاق الذي توصلت إليه إيران مع الدول الكبرى
        party	إيران
    - الاتفاق الذي تحدثت عنه إيران

# "was reached between / with"
agreeing.reached -> Agreeing
    instrument:Anchor ..1!Clause [relative] do.!masdar event:agree.masdar ..4!UpToSides (between Sides2 | with Actors)
    + الاتفاق الذي تم التوصل إليه بين مصر وإثيوبيا
        party	مصر
        party	إثيوبيا
    - الاتفاق الذي تم التوصل إليه أمس

agreeing.reaching -> Agreeing
    event:agree.masdar ..2!Clause Inst ..9!UpToSides (between Sides2 | with Actors)
    + التوصل إلى اتفاق بين مصر وإثيوبيا
        party	مصر
        party	إثيوبيا
    - التوصل إلى اتفاق شامل

# "A and B reached an agreement", in the masculine spelled like the verbal noun: "after A and B reached an agreement".
agreeing.reaching_subject -> Agreeing
    event:agree.masdar.!pron Actors ..3!(Anchor | Finite) [to | on] Inst [..6!UpToWith with Actors]
    + توصل المغرب والاتحاد الأوروبي إلى اتفاق لتبادل المحاصيل
        party	المغرب
        party	الاتحاد الأوروبي
    + وتوصل الجانبان السعودي والإيراني إلى اتفاق
        party	الجانبان السعودي
        party	الإيراني
    - توصل المغرب إلى نتيجة

# "it was agreed to conclude an agreement with"
agreeing.passive -> Agreeing
    event:agree ..2!Clause on ..4!Clause Inst ..4!UpToWith with Actors
    + تم الاتفاق على توقيع مذكرة تفاهم مع جامعة دمشق
        party	جامعة دمشق
    - تم الاتفاق على موعد مع الطبيب

negotiating.verb_first -> Negotiating
    event:Negotiates Actors [..3!UpToWith with Actors] ..3!(Anchor | Finite) Inst [..4!UpToWith with Actors]
    + تتفاوض بريطانيا مع الهند على اتفاقية تجارة حرة
        party	بريطانيا
        party	الهند
    + تبحث مصر إبرام اتفاق تجاري مع كينيا
        party	مصر
        party	كينيا
    - تتفاوض بريطانيا مع الخاطفين

negotiating.subject_first -> Negotiating
    Subjects ..2!Clause event:Negotiates !OwnSubject ..2!(Anchor | Finite) Inst [..4!UpToWith with Actors]
    + الجزائر تناقش اتفاق تعاون مع إيطاليا
        party	الجزائر
        party	إيطاليا
    - الجزائر تناقش قانون المالية

negotiating.talks -> Negotiating
    event:negotiate.masdar.!pron ..2!UpToSides (between Sides2 | with Actors) ..7!(Anchor | Finite) Inst
    + التفاوض مع الاتحاد الأوروبي على اتفاق جديد
        party	الاتحاد الأوروبي
    - التفاوض مع الاتحاد الأوروبي على المناخ

# "talks towards an agreement", "negotiations to conclude one": nothing is reached yet. Not "talks that ended in an agreement". The trade of
# the exchange is a word of talks too, and one of rumours.
negotiating.towards -> Negotiating status=negotiating
    !claim event:(Talks | negotiate.masdar.!pron) [..2!UpToSides (between Sides2 | with Actors)] ..3!TalksEnd
        (to | on | about | aim_to) [to | in] !Party (sign.masdar | agree.masdar) ..1!Anchor Inst
        [..5!UpToSides (between Sides2 | with Actors)]
    + بدء محادثات لإبرام اتفاقية سلام مع كوريا الشمالية
        party	كوريا الشمالية
    + تتواصل المفاوضات بين مصر وإثيوبيا من أجل التوصل إلى اتفاق
        party	مصر
        party	إثيوبيا
    - توجت المفاوضات باتفاق شامل
    - بعد مفاوضات طويلة وقعت مصر اتفاقا
    - أسفرت المفاوضات بين مصر وإثيوبيا عن التوصل إلى اتفاق بشأن خطة الملء

# "A and B began talks about an agreement"
negotiating.begun -> Negotiating
    (begin.past.!masdar | begin.pres.!masdar | continue.past.!masdar | continue.pres.!masdar | begin.fut) Actors ..2!Clause
        event:(Talks | negotiate.masdar.!pron) ..3!(Clause | TalksEnd) instrument:Anchor
    + بدأت كينيا والولايات المتحدة محادثات بشأن اتفاق تجارة حرة
        party	كينيا
        party	الولايات المتحدة
    - بدأت كينيا محادثات مع البنك

# "A and B go on negotiating an agreement"
negotiating.going_on -> Negotiating status=negotiating
    Subjects ..1!Clause (begin.pres.!masdar | continue.pres.!masdar | carry_out.pres.!masdar | begin.past.!masdar | continue.past.!masdar) !OwnSubject
        event:(Talks | negotiate.masdar.!pron) [..1!Clause with Actors] ..2!(Clause | TalksEnd) (about | on | to) [to | in] ..1!(Anchor | Party) instrument:Anchor
    + قالت الوزارة إن مصر والسودان تواصلان التفاوض على اتفاق للتجارة الحرة
        party	مصر
        party	السودان
    + تونس تبدأ محادثات مع شركة سيمنز بشأن عقد جديد
        party	تونس
        party	شركة سيمنز
    - مصر والسودان تواصلان التفاوض
    - مصر والسودان تواصلان العمل على اتفاق

# "talks about an agreement": of one to come, or of one there is.
negotiating.about -> Negotiating
    !claim event:(Talks | negotiate.masdar.!pron) [..2!UpToSides (between Sides2 | with Actors)] ..3!TalksEnd (about | on) instrument:Anchor
        [..5!UpToSides (between Sides2 | with Actors)]
    + المشاورات حول اتفاقية التجارة مع الهند
        party	الهند
    - التداول على عقد أغسطس
    - المفاوضات مع روسيا بعد يوم على إعلان الحكومة

# Beyond these the talks are over, or others speak.
TalksEnd = (Clause | Signs | Agrees | crown.!pron | after | agree.masdar | sign.masdar)

# "Washington's call on Tehran to negotiate an agreement"
proposing.call -> Proposing status=negotiating
    event:propose.masdar Actor [Actor] ..1!Clause [to] !Party (negotiate.masdar | sign.masdar | agree.masdar) ..3!Anchor Inst
    + دعوة واشنطن إيران إلى التفاوض حول اتفاق جديد
        party	واشنطن
        party	إيران
    - دعوة واشنطن إيران إلى التهدئة
    - دعوة أمستردام الاتحاد الأوروبي لمراجعة اتفاقياته

# "prepared a memorandum". The past of one of the verbs is written like "attended".
preparing.verb_first -> Intending status=negotiating
    !attend event:Prepares Actors ..2!Clause Inst [..5!UpToWith with Actors]
    + أعدت وزارة الصحة مذكرة تفاهم مع شركة سيمنز
        party	وزارة الصحة
        party	شركة سيمنز
    - حضرت وزارة الصحة توقيع مذكرة تفاهم

preparing.subject_first -> Intending status=negotiating
    Subjects ..2!Clause [that] !attend event:Prepares !OwnSubject ..1!Clause Inst ..5!UpToWith with Actors
    + قالت مصادر إن وزارة النقل أعدت اتفاقية جديدة مع كينيا
        party	وزارة النقل
        party	كينيا
    - مصر تعد الاتفاقية مهمة مع كينيا

# "the minister is empowered to hold talks with the other side on the draft of an agreement, and to sign it"
delegating.talks -> Intending status=negotiating
    event:(delegate.masdar | delegate.past.!masdar | delegate.pres.!masdar) ..14!(Anchor | Finite) Inst
    + تفويض وزير الداخلية - أو من ينيبه - بالتباحث مع الجانب الباكستاني في شأن مشروع اتفاقية تعاون أمني، والتوقيع عليه
        instrument	اتفاقية تعاون أمني
    + وفوض المجلس وزير الطاقة بالتوقيع على مذكرة تفاهم مع الأردن
        instrument	مذكرة تفاهم
    - تفويض وزير الداخلية بصلاحيات المجلس
    - وافق المجلس على اتفاقية تعاون أمني

# "a memorandum that awaits signing"
awaiting.signature -> Intending status=negotiating
    instrument:Anchor ..1!Clause [relative] plan.pres.!masdar event:sign.masdar [on_behalf Actors]
    + هناك مذكرة تفاهم تنتظر التوقيع من قبل وزارة الطاقة
        party	وزارة الطاقة
    - هناك مذكرة تفاهم تنتظر الدراسة

# "failed to reach an agreement"
failing.reach -> Negotiating status=negotiating
    (fail.past | fail.pres | fail.fut) [Actors] ..6!Clause !Party event:agree.masdar ..2!Clause Inst
    + فشلت مصر وإثيوبيا في التوصل إلى اتفاق
        party	مصر
        party	إثيوبيا
    + فشل الاجتماع في التوصل إلى اتفاق بشأن السد
    - فشل الفريق في الوصول إلى النهائي

# "wants to sign", "seeks to conclude", "called for concluding"
intending.verb_first -> Intending status=negotiating
    Wants Actors ..6!(Anchor | announce) event:Concluding ..3!Anchor Inst [..5!UpToWith with Actors]
    + تسعى تركيا إلى إبرام اتفاقية مع العراق
        party	تركيا
        party	العراق
    + تعتزم شركة سيمنز أن توقع عقدا مع مصر
        party	شركة سيمنز
        party	مصر
    - تسعى تركيا إلى خفض التضخم

intending.subject_first -> Intending status=negotiating
    Actors ..2!Clause WantsNow ..4!Clause event:Concluding ..3!Anchor Inst [..5!UpToWith with Actors]
    + تركيا تعتزم توقيع اتفاقية مع العراق
        party	تركيا
        party	العراق
    - تركيا تعتزم بناء محطة

proposing.verb_first -> Proposing
    event:Proposes Actors ..3!(Clause | Party | Person) Inst [..5!Clause (with Actors | between Sides2)]
    + اقترحت موسكو معاهدة جديدة مع واشنطن
        party	موسكو
        party	واشنطن
    + رفضت إيران الاتفاق مع الولايات المتحدة
        party	إيران
    - رفضت إيران تصريحات الوزير

proposing.subject_first -> Proposing
    Subjects ..2!Clause event:Proposes !OwnSubject ..3!(Clause | Party | Person) Inst [..5!Clause (with Actors | between Sides2)]
    + إيران ترفض الاتفاق مع الغرب
        party	إيران
    - إيران ترفض التهديدات
