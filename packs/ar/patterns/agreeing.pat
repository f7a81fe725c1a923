# Agreeing, negotiating, intending, and what happens to an instrument later.

agreeing.verb_first -> Agreeing
    event:agree.!masdar Actors [Short with Actors] Long instrument:Anchor
    + اتفقت مصر والسودان على توقيع بروتوكول جديد
        party	مصر
        party	السودان
    + توصلت الولايات المتحدة وكندا إلى اتفاق
        party	الولايات المتحدة
        party	كندا
    - اتفقت اللجنة على موعد

agreeing.subject_first -> Agreeing
    Actors ..3!Anchor event:agree.!masdar Long instrument:Anchor [Short with Actors]
    + روسيا وتركيا تتفقان على إبرام اتفاقية
        party	روسيا
        party	تركيا
    - روسيا وتركيا تتفقان على موعد

deed.active -> Deed
    event:(negotiate.!masdar | ratify.!masdar | approve.!masdar | suspend.!masdar | withdraw.!masdar | terminate.!masdar | extend.!masdar | renew.!masdar | join.!masdar | propose.!masdar | reject.!masdar | violate.!masdar | apply.!masdar) Actors ..5!Anchor instrument:Anchor [Short with Actors]
    + انسحبت الولايات المتحدة من الاتفاقية
        party	الولايات المتحدة
    - انسحب الفريق من المباراة

deed.subject_first -> Deed
    Actors ..2!Anchor event:(negotiate.!masdar | ratify.!masdar | approve.!masdar | suspend.!masdar | withdraw.!masdar | terminate.!masdar | extend.!masdar | renew.!masdar | join.!masdar | propose.!masdar | reject.!masdar | violate.!masdar | apply.!masdar) ..5!Anchor instrument:Anchor [Short with Actors]
    + الأردن يعلق الاتفاقية
        party	الأردن
    - الأردن يعلق على الحادث

deed.noun -> Deed
    event:(ratify.masdar | suspend.masdar | withdraw.masdar | terminate.masdar | join.masdar | extend.masdar | renew.masdar) party:Party ..3!Anchor instrument:Anchor
    + انسحاب الولايات المتحدة من الاتفاق
        party	الولايات المتحدة
    - انسحاب الفريق
