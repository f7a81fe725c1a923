# Signing and concluding: who signs what with whom. Verb first (the order of Arabic news), subject first (headlines), verbal noun.

signing.verb_first -> Signing
    event:Signs Actors ..9!(Anchor | Finite) Inst [..9!UpToWith with Actors]
    + وقعت دولة الإمارات، ممثلة بوزارة المالية، اتفاقية لتجنب الازدواج الضريبي مع السعودية
        party	دولة الإمارات
        party	السعودية
    + أبرمت شركة أرامكو السعودية مذكرة تفاهم مع شركة سيمنز
        party	شركة أرامكو السعودية
        party	شركة سيمنز
    + وقعت مدينة مصدر ومركز دبي المالي مذكرة تعاون
        party	مدينة مصدر
    - وقعت انفجارات في العراق
    - وقعت الوزارة في خطأ كبير

# "A, represented by B, and C, represented by D, signed"
signing.represented -> Signing
    event:Signs Represented Next (Represented | Actor) [Next (Represented | Actor)] ..4!(Anchor | Finite) Inst
    + وقعت مصر، ممثلة في وزارة المالية، وحكومة اليابان، ممثلة في هيئة جايكا، اتفاق منحة
        party	مصر
        party	حكومة اليابان
    - وقعت مصر، ممثلة في وزارة المالية، اتفاق منحة

Represented = party:Party [comma] represented_by [in | by] Party [comma]

signing.verb_first_with -> Signing
    event:Signs Actors Short with Actors ..9!(Anchor | Finite) Inst
    + وقعت شركة معادن السعودية مع شركة موزاييك اتفاقية لإعداد دراسة الجدوى
        party	شركة معادن السعودية
        party	شركة موزاييك
    + وقعت وزارة النقل أمس مع بنك التنمية الأفريقي اتفاقية قرض
        party	وزارة النقل
        party	بنك التنمية الأفريقي
    - وقعت شركة معادن السعودية عقدا

# "that it will sign tomorrow, before the fair closes, a letter of intent": who signs is told before, or is not told.
signing.promised -> Signing
    event:sign.fut.!pron Time ..9!(Anchor | Finite | OwnSubject) Inst [..9!UpToWith with Actors]
    + أعلنت الهيئة أنها ستوقع غدا الخميس، قبيل اختتام المعرض، خطاب نوايا مع وكالة الابتكار المجرية
        party	وكالة الابتكار المجرية
    - ستوقع غدا الخميس على كتابها الجديد

# Who signs stands before: "and signed with B a memorandum".
signing.verb_with -> Signing
    event:Signs with Actors ..9!(Anchor | Finite) Inst
    + كما وقع مع الوكالة الفرنسية للتنمية اتفاقية منحة
        party	الوكالة الفرنسية للتنمية
        instrument	اتفاقية منحة
    - وقعت الشرطة مع اللصوص في كمين
    - كما وقع معه عقدا

signing.subject_first -> Signing
    Subjects ..3!Clause [that | Which] ..1!Clause event:Signs !OwnSubject ..4!(Anchor | Finite) Inst [..9!UpToWith with Actors]
    + الإمارات توقع اتفاقا مع أمريكا لإقامة شراكة دفاعية كبرى
        party	الإمارات
        party	أمريكا
    + مصر والصين توقعان اتفاقيات جديدة
        party	مصر
        party	الصين
    + أعلنت شركة سيمنز أنها وقعت اتفاقية توريد مع مصر
        party	شركة سيمنز
        party	مصر
    + الدول الغربية التي وقعت الاتفاق
        party	الدول الغربية
    - الإمارات تستضيف معرضا
    - القاهرة - وقعت شركة سيمنز اتفاقا

signing.subject_first_with -> Signing
    Subjects ..3!Clause [that | Which] ..1!Clause event:Signs !OwnSubject Short with Actors ..9!(Anchor | Finite) Inst
    + مصر توقع مع فرنسا عقدا لتوريد القطارات
        party	مصر
        party	فرنسا
    - مصر توقع عقدا

# "The parties signed": who they are stands elsewhere.
signing.sides -> Signing
    event:Signs sides:(Sides | Side) ..9!(Anchor | Finite) Inst
    + ووقع الجانبان مذكرة تفاهم في مجال الطاقة
        sides	الجانبان
    - ووقع الجانبان في خلاف

signing.sides_first -> Signing
    sides:(Sides | Side) ..2!Clause event:Signs Short Inst
    + وكان الطرفان قد وقعا اتفاقا في الخرطوم
        sides	الطرفان
    - اجتمع الطرفان في الخرطوم

signing.object_first -> Signing
    event:Signs [on] Inst [Time] Actors
    + وقع الاتفاقية كل من وزارة الطاقة وشركة أكوا باور
        party	وزارة الطاقة
        party	شركة أكوا باور
    - وقعت الاتفاقية في حفل كبير

signing.verbal_noun_between -> Signing
    event:sign.masdar Short Inst ..9!UpToBetween between Sides2
    + تم توقيع مذكرة تفاهم بين مجلس التوازن وشركة روستيخ
        party	مجلس التوازن
        party	شركة روستيخ
    - تم توقيع الديوان

signing.verbal_noun_with -> Signing
    event:sign.masdar Short Inst ..9!UpToWith with Actors
    + أعلنت الوزارة توقيع خطاب نوايا مع الولايات المتحدة
        party	الولايات المتحدة
    - توقيع كتاب جديد مع المؤلف

signing.verbal_noun_with_first -> Signing
    event:sign.masdar ..2!UpToWith with Actors Long Inst
    + أعلنت الوزارة التوقيع مع شركة سيمنز على مذكرة تفاهم
        party	شركة سيمنز
    - جرى التوقيع مع شركة سيمنز

# "the signing by A of ...": the verbal noun with its subject.
signing.verbal_noun_subject -> Signing
    event:sign.masdar Actors ..3!(Anchor | Finite) Inst [..9!UpToWith with Actors]
    + جاء ذلك عقب توقيع وزارة الصحة مذكرتي تفاهم مع جامعة الملك سعود
        party	وزارة الصحة
        party	جامعة الملك سعود
    + منذ توقيع إيران على الاتفاق
        party	إيران
    - بعد توقيع إيران للعقوبات

signing.carried_out -> Signing
    carry_out.!masdar Actors ..2!Clause by event:sign.masdar ..1!Anchor Inst [..9!UpToWith with Actors]
    + قامت وزارة البيئة بتوقيع اتفاقية مع شركة سيمنز
        party	وزارة البيئة
        party	شركة سيمنز
    - قامت وزارة البيئة بافتتاح المعرض

# "the visit ends with the signing of", "the meeting was crowned by": neither ends the agreement.
Ends = (terminate.past.!masdar | terminate.pres.!masdar | crown.past.!masdar | crown.pres.!masdar)
Occasion = (visit.masdar | OccasionHead)

signing.end_of_visit -> Signing
    (Occasion ..9!(Finite | Anchor) Ends ..2!Clause | Ends Occasion ..9!(Finite | Anchor)) by event:sign.masdar [on] ..1!Anchor Inst [..9!UpToWith with Actors]
    + زيارة الوزير إلى كينيا تنتهي بتوقيع أربع اتفاقيات
    + وتوجت الزيارة إلى نيروبي بالتوقيع على مذكرة تفاهم مع وزارة الصحة
        party	وزارة الصحة
    - ستنتهي الزيارة بتوقيع اتفاقية
    - تنتهي الزيارة بجولة في المدينة

signing.announced -> Signing
    announce.!masdar Actors ..5!Clause event:sign.masdar ..3!Anchor Inst
    + أعلنت وزارة الدفاع الإماراتية توقيع خطاب نوايا مع الولايات المتحدة
        party	وزارة الدفاع الإماراتية
    + أعلنت شركة أدنوك اليوم عن إبرام اتفاقية شراكة
        party	شركة أدنوك
    - أعلنت وزارة الدفاع افتتاح معرض

signing.announced_by_subject -> Signing
    Actors announce.!masdar ..5!Clause event:sign.masdar ..3!Anchor Inst
    + هيئة الرياضة تعلن توقيع مذكرة تفاهم
        party	هيئة الرياضة
    - هيئة الرياضة تعلن موعد البطولة

signing.relative -> Signing
    instrument:Anchor ..2!Clause [relative] event:(sign.past.pron | sign.pres.pron) Actors [..4!UpToWith with Actors]
    + الاتفاق الذي وقعته إيران مع روسيا
        party	إيران
        party	روسيا
    + المذكرة التي أبرمتها وزارة العدل مع نقابة المحامين
        party	وزارة العدل
    - الاتفاق الذي تحدثت عنه إيران

# "the agreement that the two sides signed"
signing.relative_sides -> Signing
    instrument:Anchor ..2!Clause [relative] event:(sign.past.pron | sign.pres.pron) sides:(Sides | Side)
    + الاتفاق الذي وقعه البلدان قبل عام
        sides	البلدان
    - الاتفاق الذي رفضه البلدان قبل عام

# "which was signed between", "which they signed on it"
signing.relative_between -> Signing
    instrument:Anchor ..2!Clause [relative] (event:Signs | do event:sign.masdar.pron) ..6!UpToSides (between Sides2 | with Actors)
    + الاتفاقية التي وقعت قبل سنوات بين مصر واليونان
        party	مصر
        party	اليونان
    + المذكرة التي تم توقيعها مع شركة سيمنز
        party	شركة سيمنز
    - الاتفاقية التي وقعت قبل سنوات

signing.relative_on -> Signing
    instrument:Anchor [relative] event:Signs on.pron Actors
    + الاتفاقية التي وقعت عليها إيران
        party	إيران
    - الاتفاقية التي اطلعت عليها إيران

signing.passive_between -> Signing
    event:Signs Short Inst ..9!UpToBetween between Sides2
    + وقعت أمس مذكرة تفاهم بين وزارة الصحة وجامعة الملك سعود
        party	وزارة الصحة
        party	جامعة الملك سعود
    - وقعت مشاجرة بين طلاب الجامعة

signing.by -> Signing
    event:sign.masdar Short Inst ..3!Clause on_behalf Actors
    + تم توقيع الاتفاقية من قبل وزارة الطاقة وشركة أكوا باور
        party	وزارة الطاقة
        party	شركة أكوا باور
    - تم توقيع الاتفاقية صباح اليوم

signing.concluded -> Signing
    instrument:Anchor event:concluded ..4!Clause (between Sides2 | with Actors | For Actors)
    + الاتفاقية الموقعة بين مصر واليونان
        party	مصر
        party	اليونان
    + المذكرة الموقعة من وزارة التعليم وشركة سيمنز
        party	وزارة التعليم
    - الاتفاقية الجديدة مهمة

# "the states that signed the agreement"
signing.signatories_of -> Signing
    party:Party (concluded | sign.apart) on Inst
    + الدول الأوروبية الموقعة على الاتفاق
        party	الدول الأوروبية
    - الدول الأوروبية المعترضة على الاتفاق

# "exchanged the (signed) copies of the agreement"; instruments of ratification are another deed.
signing.exchanged -> Signing status=signed
    event:(exchange.past.!masdar | exchange.pres.!masdar) Actors ..1!(Clause | Finite | and) InstrumentPart ..1!(Clause | ratify) Inst
    + تبادلت وزارة النقل ووزارة الطاقة نسخ المذكرة
        party	وزارة النقل
        party	وزارة الطاقة
    + تبادلت مصر والسودان اليوم وثائق اتفاقية التجارة
        party	السودان
        instrument	اتفاقية
    - تبادلت الإمارات وبلغاريا وثائق التصديق على المعاهدة
    - تبادل الجانبان الآراء حول الاتفاقية

# No instrument is named: "the signing took place between A and B". The kind of the document's agreement stands elsewhere.
signing.between_only -> Signing
    do.!masdar event:sign.masdar ..4!UpToBetween between Sides2
    + وتم التوقيع بين وزارة التجارة وغرفة دبي
        party	وزارة التجارة
        party	غرفة دبي
    - وتم التوقيع في الرياض

signing.contracted -> Signing
    event:(agree.past.!masdar | agree.pres.!masdar) Actors [on_behalf] with Actors ..4!Clause [to | on] (buy.masdar | supply.masdar | sell.masdar)
    + تعاقدت مصر مع فرنسا لشراء طائرات
        party	مصر
        party	فرنسا
    - تعاقدت مصر مع مدرب جديد
