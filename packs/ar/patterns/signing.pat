# Signing and concluding: who signs what with whom. Verb first (the order of Arabic news), subject first (headlines), verbal noun.

signing.verb_first -> Signing
    event:sign.!masdar Actors Long instrument:Anchor [Long with Actors]
    + وقعت دولة الإمارات، ممثلة بوزارة المالية، اتفاقية لتجنب الازدواج الضريبي مع السعودية
        party	دولة الإمارات
        party	السعودية
    + أبرمت شركة أرامكو السعودية مذكرة تفاهم مع شركة سيمنز
        party	شركة أرامكو السعودية
        party	شركة سيمنز
    - وقعت انفجارات في العراق

signing.verb_first_with -> Signing
    event:sign.!masdar Actors Short with Actors Long instrument:Anchor
    + وقعت شركة معادن السعودية مع شركة موزاييك اتفاقية لإعداد دراسة الجدوى
        party	شركة معادن السعودية
        party	شركة موزاييك
    - وقعت شركة معادن السعودية عقدا

signing.subject_first -> Signing
    Actors ..3!Anchor event:sign.!masdar Short instrument:Anchor [Long with Actors]
    + الإمارات توقع اتفاقا مع أمريكا لإقامة شراكة دفاعية كبرى
        party	الإمارات
        party	أمريكا
    + مصر والصين توقعان اتفاقيات جديدة
        party	مصر
        party	الصين
    - الإمارات تستضيف معرضا

signing.subject_first_with -> Signing
    Actors ..3!Anchor event:sign.!masdar Short with Actors Long instrument:Anchor
    + مصر توقع مع فرنسا عقدا لتوريد القطارات
        party	مصر
        party	فرنسا
    - مصر توقع عقدا

signing.verbal_noun_between -> Signing
    event:sign.masdar Short instrument:Anchor Long between Actors
    + تم توقيع مذكرة تفاهم بين مجلس التوازن وشركة روستيخ
        party	مجلس التوازن
        party	شركة روستيخ
    - تم توقيع الديوان

signing.verbal_noun_with -> Signing
    event:sign.masdar Short instrument:Anchor Long with Actors
    + أعلنت الوزارة توقيع خطاب نوايا مع الولايات المتحدة
        party	الولايات المتحدة
    - توقيع كتاب جديد مع المؤلف

signing.announced -> Signing
    announce.!masdar Actors ..5!Anchor event:sign.masdar Short instrument:Anchor
    + أعلنت وزارة الدفاع الإماراتية توقيع خطاب نوايا مع الولايات المتحدة
        party	وزارة الدفاع الإماراتية
    - أعلنت وزارة الدفاع افتتاح معرض

signing.announced_by_subject -> Signing
    Actors announce.!masdar ..5!Anchor event:sign.masdar Short instrument:Anchor
    + هيئة الرياضة تعلن توقيع مذكرة تفاهم
        party	هيئة الرياضة
    - هيئة الرياضة تعلن موعد البطولة

signing.relative -> Signing
    instrument:Anchor [relative] event:sign.!masdar.pron Actors [Short with Actors]
    + الاتفاق الذي وقعته إيران مع روسيا
        party	إيران
        party	روسيا
    - الاتفاق الذي تحدثت عنه إيران

signing.passive_between -> Signing
    event:sign.!masdar Short instrument:Anchor Long between Actors
    + وقعت أمس مذكرة تفاهم بين وزارة الصحة وجامعة الملك سعود
        party	وزارة الصحة
        party	جامعة الملك سعود
    - وقعت مشاجرة بين طلاب الجامعة

signing.by -> Signing
    event:sign.masdar Short instrument:Anchor on_behalf Actors
    + تم توقيع الاتفاقية من قبل وزارة الطاقة وشركة أكوا باور
        party	وزارة الطاقة
        party	شركة أكوا باور
    - تم توقيع الاتفاقية صباح اليوم

signing.concluded -> Signing
    instrument:Anchor event:concluded Short (between | with) Actors
    + الاتفاقية الموقعة بين مصر واليونان
        party	مصر
        party	اليونان
    - الاتفاقية الجديدة مهمة
