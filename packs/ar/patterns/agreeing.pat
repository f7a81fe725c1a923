# Agreeing, negotiating, proposing and intending: what comes before a signature.

Agrees = (agree.past.!masdar.!pron | agree.pres.!masdar.!pron | agree.fut.!pron)
Negotiates = (negotiate.past.!masdar.!pron | negotiate.pres.!masdar.!pron | negotiate.fut.!pron)
Proposes = (propose.past.!masdar.!pron | propose.pres.!masdar.!pron | reject.past.!masdar.!pron | reject.pres.!masdar.!pron)
Wants = (seek.!masdar | plan.!masdar | intend.!masdar | hope.!masdar | prepare.!masdar | propose.!masdar)
WantsNow = (seek.pres.!masdar | plan.pres.!masdar | intend.pres.!masdar | hope.pres.!masdar | prepare.pres.!masdar | propose.pres.!masdar.!pron)
Concluding = (sign | agree.masdar | negotiate.masdar | renew.masdar | extend.masdar)

agreeing.verb_first -> Agreeing
    event:Agrees Actors [..3!Clause with Actors] ..9!(Anchor | Finite) Inst
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
    event:Agrees Actors ..4!Clause Inst ..6!Clause with Actors
    + توصلت اليونان إلى اتفاق نهائي مع صندوق النقد الدولي
        party	اليونان
        party	صندوق النقد الدولي
    - توصلت اليونان إلى اتفاق نهائي

agreeing.subject_first -> Agreeing
    Subjects ..3!Clause [that] event:Agrees !OwnSubject ..9!(Anchor | Finite) Inst [..6!Clause with Actors]
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
    instrument:Anchor ..1!Clause [relative] event:Agrees [to.pron] Actors [..4!Clause with Actors]
    + الاتفاق الذي توصلت إليه إيران مع الدول الكبرى
        party	إيران
    - الاتفاق الذي تحدثت عنه إيران

# "was reached between / with"
agreeing.reached -> Agreeing
    instrument:Anchor ..1!Clause [relative] do.!masdar event:agree.masdar ..4!Clause (between Sides2 | with Actors)
    + الاتفاق الذي تم التوصل إليه بين مصر وإثيوبيا
        party	مصر
        party	إثيوبيا
    - الاتفاق الذي تم التوصل إليه أمس

agreeing.reaching -> Agreeing
    event:agree.masdar ..2!Clause Inst ..9!Clause (between Sides2 | with Actors)
    + التوصل إلى اتفاق بين مصر وإثيوبيا
        party	مصر
        party	إثيوبيا
    - التوصل إلى اتفاق شامل

# "it was agreed to conclude an agreement with"
agreeing.passive -> Agreeing
    event:agree ..2!Clause on ..4!Clause Inst ..4!Clause with Actors
    + تم الاتفاق على توقيع مذكرة تفاهم مع جامعة دمشق
        party	جامعة دمشق
    - تم الاتفاق على موعد مع الطبيب

negotiating.verb_first -> Negotiating
    event:Negotiates Actors [..3!Clause with Actors] ..3!(Anchor | Finite) Inst [..4!Clause with Actors]
    + تتفاوض بريطانيا مع الهند على اتفاقية تجارة حرة
        party	بريطانيا
        party	الهند
    + تبحث مصر إبرام اتفاق تجاري مع كينيا
        party	مصر
        party	كينيا
    - تتفاوض بريطانيا مع الخاطفين

negotiating.subject_first -> Negotiating
    Subjects ..2!Clause event:Negotiates !OwnSubject ..2!(Anchor | Finite) Inst [..4!Clause with Actors]
    + الجزائر تناقش اتفاق تعاون مع إيطاليا
        party	الجزائر
        party	إيطاليا
    - الجزائر تناقش قانون المالية

negotiating.talks -> Negotiating
    event:negotiate.masdar.!pron ..2!Clause (between Sides2 | with Actors) ..7!(Anchor | Finite) Inst
    + التفاوض مع الاتحاد الأوروبي على اتفاق جديد
        party	الاتحاد الأوروبي
    - التفاوض مع الاتحاد الأوروبي على المناخ

# "wants to sign", "seeks to conclude", "called for concluding"
intending.verb_first -> Intending status=negotiating
    Wants Actors ..6!(Anchor | announce) event:Concluding ..3!Anchor Inst [..5!Clause with Actors]
    + تسعى تركيا إلى إبرام اتفاقية مع العراق
        party	تركيا
        party	العراق
    + تعتزم شركة سيمنز أن توقع عقدا مع مصر
        party	شركة سيمنز
        party	مصر
    - تسعى تركيا إلى خفض التضخم

intending.subject_first -> Intending status=negotiating
    Actors ..2!Clause WantsNow ..4!Clause event:Concluding ..3!Anchor Inst [..5!Clause with Actors]
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
