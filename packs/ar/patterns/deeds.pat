# What happens to an instrument afterwards: it is approved, ratified, enters into force, is broken, extended, suspended, left, ended.

# Finite forms without an object pronoun: with it they look like nouns ("he extended it", "duration").
Acts = (suspend.past.!masdar.!pron | suspend.pres.!masdar.!pron | suspend.fut.!pron | withdraw.past.!masdar.!pron | withdraw.pres.!masdar.!pron | withdraw.fut.!pron |
    terminate.past.!masdar.!pron | terminate.pres.!masdar.!pron | terminate.fut.!pron | extend.past.!masdar.!pron | extend.pres.!masdar.!pron | extend.fut.!pron |
    renew.past.!masdar.!pron | renew.pres.!masdar.!pron | renew.fut.!pron | violate.past.!masdar.!pron | violate.pres.!masdar.!pron)

Approves = (ratify.past.!masdar.!pron | ratify.pres.!masdar.!pron | ratify.fut.!pron |
    approve.past.!masdar.!pron | approve.pres.!masdar.!pron | approve.fut.!pron)

# Parliaments and cabinets approve what their state has signed: they are the authority, not a party.
approval.verb_first -> Approval
    event:Approves authority:Party ..6!Clause Inst [..7!Clause (with Actors | between Sides2)]
    + صادق البرلمان المصري على اتفاقية ترسيم الحدود مع اليونان
        authority	البرلمان المصري
        party	اليونان
    + وافق مجلس الوزراء السعودي على مذكرة تفاهم بين وزارة الثقافة ووزارة السياحة الصينية
        authority	مجلس الوزراء السعودي
        party	وزارة الثقافة
    - صادق البرلمان المصري على قانون الاستثمار

approval.subject_first -> Approval
    authority:Party ..2!Clause event:Approves ..4!Clause Inst [..7!Clause (with Actors | between Sides2)]
    + البرلمان التونسي يصادق على اتفاقية قرض مع البنك الدولي
        authority	البرلمان التونسي
        party	البنك الدولي
    - البرلمان التونسي يصادق على الميزانية

approval.noun -> Approval
    event:(ratify.masdar | approve.masdar) [authority:Party] ..2!Clause on ..2!Clause Inst [..7!Clause (with Actors | between Sides2)]
    + الموافقة على اتفاقية بين مصر وقبرص
        party	مصر
        party	قبرص
    - الموافقة على القانون

approval.relative -> Approval
    instrument:Anchor [relative] event:Approves on.pron authority:Party
    + الاتفاقية التي صادق عليها البرلمان الأوروبي
        authority	البرلمان الأوروبي
    - الاتفاقية التي اطلع عليها البرلمان الأوروبي

force.verb_first -> Force status=in_force
    event:enter.!masdar ..1!Anchor Inst ..8!Clause ForceZone
    + دخلت الاتفاقية حيز التنفيذ أمس
        instrument	الاتفاقية
    - دخلت الاتفاقية مرحلة الجمود

force.subject_first -> Force status=in_force
    instrument:Anchor ..4!Clause [relative] (event:enter.!masdar ..1!Clause ForceZone | event:enter_force.!masdar)
    + مذكرة التفاهم دخلت حيز التنفيذ
        instrument	مذكرة التفاهم
    + الاتفاق الذي دخل حيز التنفيذ العام الماضي
        instrument	الاتفاق
    - مذكرة التفاهم دخلت التاريخ

force.noun -> Force status=in_force
    (event:enter.masdar | event:enter_force.masdar) ..1!Anchor Inst [..6!Clause ForceZone]
    + بعد دخول الاتفاقية حيز النفاذ
        instrument	الاتفاقية
    + بدء سريان اتفاق الهدنة
    - بعد دخول الوزير القاعة

# "became valid": the instrument stands between the verb and what it became.
force.became -> Force status=in_force
    be.past.!pron ..1!Anchor Inst ..9!Clause event:(enter_force.apart | valid)
    + أصبح اتفاق النقل الجوي بين المغرب وتونس ساري المفعول
        instrument	اتفاق
    - أصبح اتفاق النقل الجوي بين المغرب وتونس مهما

# "agreed to extend the agreement": it goes on.
deed.extended -> Deed status=in_force
    (agree.past.!masdar | agree.pres.!masdar | approve.past.!masdar | approve.pres.!masdar | announce.past.!masdar | announce.pres.!masdar)
        ..1!Clause Actors ..3!Clause event:extend.masdar.!pron ..2!Clause Inst [..4!UpToWith with Actors]
    + واتفق لبنان والعراق على تمديد العمل باتفاقية التوريد
        party	لبنان
        party	العراق
    + أعلنت الأردن تمديد الاتفاقية مع العراق
        party	الأردن
        party	العراق
    - واتفق لبنان والعراق على توقيع اتفاقية
    - أعلنت الأردن تمديد المهلة

deed.active -> Deed
    event:Acts Actors ..3!(Clause | under) Inst [..4!UpToWith with Actors]
    + انسحبت الولايات المتحدة من الاتفاقية
        party	الولايات المتحدة
    + جددت قطر اتفاقية الدفاع مع الولايات المتحدة
        party	قطر
        party	الولايات المتحدة
    - انسحب الفريق من المباراة
    - علق الوزير على الحادث
    - وتلتزم الحكومة بموجب الاتفاقية بتوفير مبنى

deed.subject_first -> Deed
    Subjects ..2!Clause [that] event:Acts !OwnSubject ..3!(Clause | under) Inst [..4!UpToWith with Actors]
    + الأردن يعلق الاتفاقية
        party	الأردن
    - الأردن يعلق على الحادث
    - وقالت الشركة إن مدة التمويل تسع سنوات

deed.noun -> Deed
    event:(suspend.masdar | withdraw.masdar | terminate.masdar | extend.masdar | renew.masdar | violate.masdar) party:Party ..3!Clause Inst [..4!UpToWith with Actors]
    + انسحاب الولايات المتحدة من الاتفاق
        party	الولايات المتحدة
    - انسحاب الفريق

# "the extension of the agreement between A and B", "cancelling the deal with B"
deed.of_instrument -> Deed
    event:(suspend.masdar | terminate.masdar | extend.masdar | renew.masdar | withdraw.masdar) ..2!Clause Inst ..5!UpToSides (between Sides2 | with Actors)
    + تمديد الاتفاقية بين مصر والأردن
        party	مصر
        party	الأردن
    - تمديد فترة التسجيل بين المدارس

deed.relative -> Deed
    instrument:Anchor [relative] event:Acts (from.pron | on.pron) Actors
    + الاتفاق الذي انسحبت منه واشنطن
        party	واشنطن
    - الاتفاق الذي سمعت به واشنطن

# "pulled his country out of the agreement"
deed.out_of -> Deed
    event:(withdraw.past.!masdar.!pron | withdraw.pres.!masdar.!pron.!p1 | withdraw.fut.!pron | withdraw.masdar.!pron) ..3!(Clause | Money | by) from instrument:Anchor
    + قرر الرئيس سحب بلاده من الاتفاقية
        instrument	الاتفاقية
    - قرر الرئيس سحب القوات من العراق
    - هدد النواب بسحب مليون دولار من التمويل
    - الخروج بموقف موحد من الاتفاق

# The instrument itself ends or collapses.
deed.ended -> Deed
    event:(terminate.past.!masdar.!pron | terminate.pres.!masdar.!pron | terminate.fut.!pron) Inst ..4!UpToBetween between Sides2
    + انهارت الهدنة بين أرمينيا وأذربيجان
        party	أرمينيا
        party	أذربيجان
    - انهارت الأسعار بين السوقين
