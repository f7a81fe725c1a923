# Instruments: the nouns that name what parties conclude, the adjectives that follow them, standing agreements known by name,
# and lookalikes that are no agreements.
#
# kind    code of the register's list of kinds
# weak    an agreement only with support: a verb of signing or agreeing, two parties, or an adjective of the right sort
# bare    the general word: a longer or more specific word for the same thing decides the kind
# pl      plural of the first word; words in -a(t) take their sound plural without being told

[Instrument] noun kind=memorandum_of_understanding
مذكرة تفاهم	canon
مذكرة تعاون
مذكرة اتفاق
مذكرة اتفاقية
مذكرة تفاهم مشترك
مذكرة تفاهم مشتركة
مذكرة شراكة
مذكرة عمل مشترك
مذكرة نوايا	kind=letter_of_intent
مذكرة نية	kind=letter_of_intent
مذكرة إعلان نوايا	kind=letter_of_intent
مذكرة	weak bare

[Instrument] noun kind=letter_of_intent
خطاب نوايا	pl=ات canon
خطاب نية	pl=ات
خطاب إعلان نوايا	pl=ات
خطاب إعلان نوايا مشترك	pl=ات
خطاب حسن نوايا	pl=ات
إعلان نوايا	pl=ات
إعلان نوايا مشترك	pl=ات
إعلان نية	pl=ات
رسالة نوايا	pl=رسائل
رسالة نية	pl=رسائل
رسالة إعلان نوايا	pl=رسائل
بيان نوايا	pl=ات
وثيقة نوايا	pl=وثائق
اتفاق نوايا	pl=ات
اتفاقية نوايا
بروتوكول نوايا	pl=ات

[Instrument] noun kind=joint_declaration
إعلان مشترك	pl=ات canon
إعلان تعاون	pl=ات
إعلان تعاون مشترك	pl=ات
إعلان مبادئ	pl=ات
إعلان شراكة	pl=ات
إعلان سياسي	pl=ات weak
إعلان ختامي	pl=ات weak
إعلان	pl=ات weak bare
بيان مشترك	pl=ات weak
بيان ختامي مشترك	pl=ات weak
وثيقة مشتركة	pl=وثائق weak
وثيقة تعاون	pl=وثائق
وثيقة شراكة	pl=وثائق
تصريح مشترك	pl=ات weak

[Instrument] noun kind=agreement
اتفاقية	bare canon
اتفاق	pl=ات bare
اتفاقية تعاون
اتفاق تعاون	pl=ات
اتفاقية شراكة
اتفاق شراكة	pl=ات
اتفاقية شراكة استراتيجية
اتفاق شراكة استراتيجية	pl=ات
اتفاقية سلام
اتفاق سلام	pl=ات
اتفاق مصالحة	pl=ات
اتفاق تسوية	pl=ات
اتفاقية تسوية
اتفاق مبادئ	pl=ات
اتفاقية تجارة حرة
اتفاق تجارة حرة	pl=ات
اتفاقية تبادل حر
اتفاق تبادل حر	pl=ات
اتفاقية امتياز
اتفاقية خدمة
اتفاقية مستوى خدمة
اتفاقية توأمة
اتفاق توأمة	pl=ات
اتفاقية مساهمين
اتفاقية تأسيس
اتفاق تقاسم سلطة	pl=ات
تفاهم	pl=ات weak
تسوية	weak
تسوية سياسية	weak
خريطة طريق	pl=خرائط weak
خارطة طريق	pl=خرائط weak
توأمة	weak
حزمة اتفاقيات	pl=حزم
منطقة تجارة حرة	pl=مناطق weak
اتفاق مبادلة عملة	pl=ات
اتفاق مبادلة عملات	pl=ات
اتفاقية مبادلة عملات
اتفاقية تبادل سجناء
اتفاق تبادل أسرى	pl=ات
اتفاق ترسيم حدود	pl=ات
اتفاقية ترسيم حدود
اتفاقية تسليم مطلوبين
اتفاقية تسليم مجرمين
اتفاقية مقر
اتفاق مقر	pl=ات
اتفاق صلح	pl=ات
الوثيقة	weak bare
اتفاقية صلح
وثيقة صلح	pl=وثائق
تحالف استراتيجي	pl=ات weak
حزمة اتفاقات	pl=حزم

[Instrument] noun kind=framework_agreement
اتفاقية إطارية	canon
اتفاقية إطار
اتفاقية إطارية عامة
اتفاق إطاري	pl=ات
اتفاق إطار	pl=ات
اتفاقية تعاون إطارية
اتفاق تعاون إطاري	pl=ات
وثيقة إطارية	pl=وثائق weak

[Instrument] noun kind=treaty
معاهدة	canon
معاهدة سلام
معاهدة دفاع مشترك
معاهدة صلح
معاهدة صداقة
ميثاق صلح
معاهدة حسن جوار
معاهدة عدم اعتداء
ميثاق	pl=مواثيق weak
ميثاق شرف	pl=مواثيق weak
حلف	pl=أحلاف weak
حلف دفاعي	pl=أحلاف
تحالف	pl=ات weak

[Instrument] noun kind=protocol
بروتوكول	pl=ات bare canon
بروتوكول تعاون	pl=ات
بروتوكول اتفاق	pl=ات
بروتوكول اتفاقية	pl=ات
بروتوكول تفاهم	pl=ات
بروتوكول شراكة	pl=ات
بروتوكول إضافي	pl=ات
بروتوكول معدل	pl=ات
بروتوكول تعديل	pl=ات
بروتوكول ملحق	pl=ات
بروتوكول مالي	pl=ات
بروتوكول تنفيذي	pl=ات
بروتكول	pl=ات bare
بروتكول تعاون	pl=ات
برتوكول	pl=ات bare
برتوكول تعاون	pl=ات
برتوكول اتفاق	pl=ات
برتوكول مشترك	pl=ات
بروتوكل	pl=ات bare
بروتوكل اتفاق	pl=ات
ملحق	pl=ملاحق|ملحقات weak
ملحق اتفاقية	pl=ملاحق|ملحقات
ملحق اتفاق	pl=ملاحق|ملحقات
ملحق عقد	pl=ملاحق|ملحقات
ملحق تعديل	pl=ملاحق|ملحقات
ملحق تعاون	pl=ملاحق|ملحقات
اتفاق ملحق	pl=ات
اتفاقية ملحقة
اتفاقية تكميلية

[Instrument] noun kind=contract
عقد	pl=عقود weak bare canon
عقد شراكة	pl=عقود
عقد توريد	pl=عقود
عقد شراء	pl=عقود
عقد بيع	pl=عقود
عقد إيجار	pl=عقود weak
عقد استئجار	pl=عقود weak
عقد استثمار	pl=عقود
عقد إنشاء	pl=عقود
عقد بناء	pl=عقود
عقد تنفيذ	pl=عقود
عقد تشغيل	pl=عقود
عقد صيانة	pl=عقود
عقد تطوير	pl=عقود
عقد تصميم	pl=عقود
عقد خدمات	pl=عقود
عقد أعمال	pl=عقود
عقد مقاولة	pl=عقود
عقد امتياز	pl=عقود
عقد استشاري	pl=عقود
عقد تعاون	pl=عقود
عقد تسليح	pl=عقود
عقد إطاري	pl=عقود kind=framework_agreement
عقد برنامج	pl=عقود
عقد رعاية	pl=عقود weak
صفقة	weak
صفقة تجارية
صفقة أسلحة
صفقة سلاح
صفقة تسليح
صفقة تسلح
صفقة عسكرية
صفقة دفاعية
صفقة شراء
صفقة بيع
صفقة استحواذ
صفقة اندماج
صفقة توريد
صفقة استثمار
صفقة استثمارية
صفقة تمويل
صفقة بيع أسلحة
صفقة شراء أسلحة
صفقة غاز
صفقة طائرات
صفقة مقاتلات
صفقة صواريخ
عملية بيع	weak
عملية شراء	weak
عملية استحواذ	weak
عملية اندماج	weak
مناقصة	weak award
عطاء	pl=عطاءات weak award
أمر شراء	pl=أوامر weak
طلبية شراء	weak
طلبية	weak

[Instrument] noun kind=programme
برنامج تنفيذي	pl=برامج canon
برنامج تنفيذي مشترك	pl=برامج
برنامج عمل	pl=برامج weak
برنامج عمل مشترك	pl=برامج
برنامج تعاون	pl=برامج
برنامج تعاون مشترك	pl=برامج
برنامج تعاون تنفيذي	pl=برامج
برنامج تبادل	pl=برامج weak
برنامج شراكة	pl=برامج
برنامج مشترك	pl=برامج weak
برنامج	pl=برامج weak bare
خطة عمل	pl=خطط weak
خطة عمل مشتركة	pl=خطط
خطة عمل تنفيذية	pl=خطط
خطة تنفيذية	pl=خطط weak
خطة تنفيذية مشتركة	pl=خطط
خطة تعاون	pl=خطط
خطة تعاون عسكري	pl=خطط
خطة تعاون مشتركة	pl=خطط
خطة	pl=خطط weak bare
جدول تعاون	pl=جداول weak

[Instrument] noun kind=partnership
شراكة	weak bare canon
شراكة استراتيجية	weak
شراكة شاملة	weak
شراكة استراتيجية شاملة	weak
مبادرة	weak bare
مبادرة مشتركة	weak
مبادرة استراتيجية	weak
مبادرة استراتيجية مشتركة
مشروع مشترك	pl=مشاريع|مشروعات weak
شركة مشتركة	weak
مجلس تنسيق	pl=مجالس weak
مجلس تنسيقي	pl=مجالس weak
مجلس شراكة	pl=مجالس weak
مجلس أعمال مشترك	pl=مجالس weak
ائتلاف	pl=ات weak
تعاون مشترك	weak
تعاون استراتيجي	weak
علاقات دبلوماسية	weak

[Instrument] noun kind=minutes
محضر اجتماع	pl=محاضر canon
محضر اجتماعات	pl=محاضر
محضر مشترك	pl=محاضر
محضر أعمال	pl=محاضر
محضر لجنة	pl=محاضر
محضر مباحثات	pl=محاضر
محضر جلسة	pl=محاضر weak
محضر جلسة ختامية	pl=محاضر
محضر جلسة عمل	pl=محاضر
محضر دورة	pl=محاضر
محضر تفاهم	pl=محاضر
محضر اتفاق	pl=محاضر
محضر تعاون	pl=محاضر
محضر ختامي	pl=محاضر
محضر استلام	pl=محاضر weak
محضر تسليم	pl=محاضر weak
محضر	pl=محاضر weak bare

[Instrument] noun kind=grant
اتفاقية قرض	canon
اتفاق قرض	pl=ات
عقد قرض	pl=عقود
اتفاقية قروض
اتفاقية منحة
اتفاق منحة	pl=ات
اتفاقية هبة
اتفاق هبة	pl=ات
اتفاقية تمويل
اتفاق تمويل	pl=ات
عقد تمويل	pl=عقود
اتفاقية دعم
اتفاق دعم	pl=ات
اتفاقية مساعدة
اتفاق مساعدة	pl=ات
اتفاقية تبرع
اتفاقية إقراض
اتفاقية إعادة جدولة
اتفاقية تسهيلات
اتفاقية تسهيلات مصرفية
اتفاقية وديعة
منحة	pl=منح weak
منحة مالية	pl=منح weak
منحة دراسية	pl=منح weak
قرض	pl=قروض weak
قرض ميسر	pl=قروض weak
قرض طارئ	pl=قروض weak
قرض تجسيري	pl=قروض weak
هبة	weak
تمويل	pl=ات weak
وديعة	pl=ودائع weak
خط ائتمان	pl=خطوط weak
خط ائتماني	pl=خطوط weak
تسهيلات ائتمانية	weak
حزمة مساعدات	pl=حزم weak
حزمة إنقاذ	pl=حزم weak
حزمة دعم	pl=حزم weak
برنامج مساعدة	pl=برامج weak
خطة مساعدة	pl=خطط weak
خطة إنقاذ	pl=خطط weak
مساعدة مالية	weak

[Instrument] noun kind=ceasefire
هدنة	pl=هدن
هدنة إنسانية	pl=هدن
وقف إطلاق نار	canon
وقف قتال	weak
وقف عمليات عسكرية	weak
وقف الأعمال العدائية
وقف الأعمال القتالية
اتفاق وقف إطلاق نار	pl=ات
اتفاقية وقف إطلاق نار
وقف نار	weak
اتفاق هدنة	pl=ات
اتفاقية هدنة
اتفاق تهدئة	pl=ات
اتفاق خفض تصعيد	pl=ات
اتفاق خفض التوتر	pl=ات
اتفاق وقف الأعمال العدائية	pl=ات
اتفاق وقف الأعمال القتالية	pl=ات
تهدئة	weak

[Instrument] noun kind=designation
شريك دفاعي رئيسي	pl=شركاء weak
شريك دفاع رئيسي	pl=شركاء
شريك دفاعي استراتيجي	pl=شركاء weak
شريك استراتيجي	pl=شركاء weak
شريك دفاعي كبير	pl=شركاء weak
حليف رئيسي	pl=حلفاء weak
حليف رئيسي من خارج الناتو	pl=حلفاء
حليف رئيسي من خارج حلف شمال الأطلسي	pl=حلفاء
حليف رئيسي من خارج حلف الناتو	pl=حلفاء
حليف رئيسي خارج الناتو	pl=حلفاء
حليف أساسي من خارج الناتو	pl=حلفاء
شريك حوار	pl=شركاء weak
عضو مراقب	pl=أعضاء weak
دولة أكثر رعاية	pl=دول weak

[Instrument] noun kind=membership
عضوية	weak canon
عضوية كاملة	weak
عضوية مراقب	weak
صفة مراقب	weak
برنامج الشراكة الوطنية
برنامج الشراكة بين الولايات
برنامج شراكة الولايات

# Adjectives that change the kind when they follow the general word.
[InstrumentMod] adjective
إطاري	kind=framework_agreement
ملحق	kind=protocol
إضافي	kind=protocol
تنفيذي	kind=programme

# Adjectives that often stand after an instrument and say nothing about its kind; the space between the noun and its "with" or "about".
# topic= where the adjective names the field.
[InstrumentAdjective] adjective
ثنائي
ثلاثي
رباعي
خماسي
سداسي
متعدد الأطراف
مشترك
متبادل
جديد	pl=جدد stage=new
قديم	pl=قدامى stage=old
سابق	stage=old
لاحق	stage=new
حالي	stage=old
ساري	stage=old
أخير
نهائي
مبدئي
أولي
تمهيدي
مؤقت
مرحلي
دائم
انتقالي
شامل
كامل
جزئي
عام
خاص
محدد
مفصل
منفصل
موحد
نموذجي
تكميلي
تاريخي
استراتيجي
هام
مهم
كبير	pl=كبار
ضخم
ملياري
بارز
حاسم
طموح
واسع
موسع
واسع النطاق
طويل الأمد	pl=طوال
طويل الأجل	pl=طوال
طويل المدى	pl=طوال
قصير الأجل
متوسط الأجل
متعدد السنوات
سنوي
ملزم
حصري
سري
مثير للجدل
رسمي
حكومي
رئاسي
وزاري
سياسي
دبلوماسي
قانوني
قضائي	topic=justice
دولي
إقليمي
عربي
خليجي
أوروبي
أممي
عالمي
محلي
حدودي
وطني
نووي	topic=energy.nuclear
تجاري	topic=economy.trade
اقتصادي	topic=economy
استثماري	topic=economy.investment
مالي	topic=economy.finance
ضريبي	topic=economy.tax
جمركي	topic=economy.customs
صناعي	topic=economy.industry
سياحي	topic=economy.tourism
عقاري	topic=economy.realestate
نفطي	topic=energy.oil_gas
غازي	topic=energy.oil_gas
كهربائي	topic=energy.electricity
مائي	topic=water
زراعي	topic=agriculture
بيئي	topic=environment
مناخي	topic=environment
أمني	topic=security
دفاعي	topic=defence
عسكري	topic=defence
استخباراتي	topic=defence.intelligence
استخباري	topic=defence.intelligence
سيبراني	topic=security.cyber
إنساني	topic=humanitarian
اجتماعي	topic=social
ثقافي	topic=culture
تعليمي	topic=education
أكاديمي	topic=education
تربوي	topic=education
علمي	topic=science
بحثي	topic=science
تقني	topic=technology
تكنولوجي	topic=technology
رقمي	topic=technology
إعلامي	topic=media
رياضي	topic=sport
شبابي	topic=youth
صحي	topic=health
طبي	topic=health
إداري	topic=governance
فني
قنصلي	topic=diplomacy
جوي	topic=transport.aviation
بحري	topic=transport.maritime
فضائي	topic=space
سلمي
تعاوني
تطويري
تنموي	topic=economy.aid
تمويلي	topic=economy.finance
ائتماني	topic=economy.finance
تشغيلي
لوجستي	topic=defence.logistics
استشاري
بديل	stage=new
محتمل	stage=new
مرتقب	stage=new
مقترح	stage=new
مستقبلي	stage=new
مقبل	stage=new
قادم	stage=new
منشود	stage=new
مأمول	stage=new
مزمع	stage=new
متوقع	stage=new
وشيك	stage=new
موعود	stage=new
منتظر	stage=new
مفترض	stage=new
قائم	stage=old
نافذ	stage=old
راهن	stage=old
أصلي	stage=old
منتهي	stage=old
ماضي	stage=old
معمول به	stage=old

[InstrumentAdjective] name
غير مسبوق
غير مسبوقة
غير معلن
غير معلنة
غير ملزم
غير ملزمة
غير رسمي
غير رسمية
غير مباشر
غير مباشرة
طال انتظاره
طال انتظارها
من نوعه
من نوعها
الأول من نوعه
الأولى من نوعها
هي الأولى من نوعها
هو الأول من نوعه

# Picks one instrument out of several: "another"; the ordinals are in times.lex.
[InstrumentPick] name
واحدة
إحداها
إحداهما
أولاها
أولاهما
ثانيتهما
ثانيها
أولها
أولهما
أخرى	other=f
الأخرى
آخر	other=m
الآخر

# Lookalikes. The longer match wins, so that these hide the instrument word inside them.
[NotInstrument] noun
مخطط منح	pl=مخططات
أرض منح	pl=أراضي
قطعة منح	pl=قطع
محضر اجتماع بنك	hides=محضر_اجتماع
محضر اجتماع مجلس احتياطي	hides=محضر_اجتماع
محضر اجتماع لجنة سياسة نقدية	hides=محضر_اجتماع
محضر اجتماع لجنة سوق مفتوحة	hides=محضر_اجتماع
مذكرة توقيف
مذكرة رئاسية
مذكرة إدارية
مذكرة اعتقال
مذكرة قبض
مذكرة إيقاف
مذكرة جلب
مذكرة إحضار
مذكرة ضبط
مذكرة تفتيش
مذكرة احتجاج
مذكرة حجب ثقة
مذكرة بحثية
مذكرة استئناف
مذكرة دفاع
مذكرة اعتراض
مذكرة اتهام
مذكرة ادعاء
مذكرة إيداع
مذكرة استدعاء
مذكرة إخبارية
مذكرة داخلية
مذكرة تفسيرية
مذكرة شفوية
مذكرة شفهية
مذكرة إعلامية
مذكرة قانونية
مذكرة توضيحية
مذكرة إيضاحية
مذكرة شارحة
مذكرة سحب ثقة
مذكرة جوابية
مذكرة رسمية
عقد قران	pl=عقود
عقد زواج	pl=عقود
عقد نكاح	pl=عقود
عقد عمل	pl=عقود
عقد إذعان	pl=عقود
عقد اجتماعي	pl=عقود
عقد زمن	pl=عقود
عقد آجل	pl=عقود
عقد مستقبلي	pl=عقود
عقد احترافي	pl=عقود
عقد احتراف	pl=عقود
عقد لاعب	pl=عقود
عقد مدرب	pl=عقود
عقد إيجار موحد	pl=عقود
عقد ملكية	pl=عقود
عقد خام	pl=عقود
عقد نفط	pl=عقود
عقد ذهب	pl=عقود
عقد برنت	pl=عقود
عقد لؤلؤ	pl=عقود
صفقة انتقال
صفقة إعارة
صفقة لاعب
صفقة تبادل لاعبين
صفقة انتقال حر
صفقة حرة
صفقة عقارية
صفقة يومية
صفقة سوق
بروتوكول علاجي	pl=ات
بروتوكول علاج	pl=ات
بروتوكول طبي	pl=ات
بروتوكول صحي	pl=ات
بروتوكول إنترنت	pl=ات
بروتوكول رئاسي	pl=ات
بروتوكول ملكي	pl=ات
بروتوكول أمني	pl=ات
ميثاق عمل صحفي	pl=مواثيق
ميثاق أخلاقي	pl=مواثيق
ميثاق أخلاقيات	pl=مواثيق
ميثاق غليظ
إعلان تجاري	pl=ات
إعلان دستوري	pl=ات
إعلان ترويجي	pl=ات
إعلان نتائج
إعلان حالة طوارئ
إعلان حرب
إعلان استقلال
خطة خمسية	pl=خطط
خطة أمنية	pl=خطط
خطة علاجية	pl=خطط
خطة دراسية	pl=خطط
برنامج تلفزيوني	pl=برامج
برنامج إذاعي	pl=برامج
برنامج انتخابي	pl=برامج
برنامج حواري	pl=برامج
برنامج مسابقات	pl=برامج
برنامج نووي	pl=برامج
برنامج صاروخي	pl=برامج
برنامج صواريخ	pl=برامج
برنامج أسلحة	pl=برامج
برنامج تسلح	pl=برامج
برنامج إصلاح	pl=برامج
برنامج حكومة	pl=برامج
برنامج تدريبي	pl=برامج
برنامج وثائقي	pl=برامج
مبادرة خاصة
تحالف عربي
تحالف دولي
تحالف عسكري عربي
تسوية ودية
تسوية أوضاع

[NotInstrument] name
تم الاتفاق
تم الاتفاق على
جرى الاتفاق
جرى الاتفاق على
يتم الاتفاق
سيتم الاتفاق
كما تم الاتفاق
بالاتفاق مع
بالاتفاق بين
وفق اتفاق مسبق
عقد اجتماع
عقد اجتماعا
عقد اجتماعات
عقد لقاء
عقد لقاءات
عقد جلسة
عقد مؤتمر
عقد مؤتمرا
عقد قمة
عقد مباحثات
عقد محادثات
عقد دورة
عقد ورشة
عقد ندوة
عقد جلسات
مذكراته
مذكراتها
مذكراتي
صفقة القرن
نادي الاتفاق	hides=اتفاق
فريق الاتفاق	hides=اتفاق
لاعب الاتفاق	hides=اتفاق
لاعبو الاتفاق	hides=اتفاق
لاعبي الاتفاق	hides=اتفاق
مدرب الاتفاق	hides=اتفاق
جماهير الاتفاق	hides=اتفاق
مهاجم الاتفاق	hides=اتفاق
مرمى الاتفاق	hides=اتفاق
يكتسح الاتفاق	hides=اتفاق
اكتسح الاتفاق	hides=اتفاق
الاتفاق والقادسية	hides=اتفاق
القادسية والاتفاق	hides=اتفاق
الاتفاق والرائد	hides=اتفاق
الاتفاق والفيصلي	hides=اتفاق
الاتفاق والهلال	hides=اتفاق
الهلال والاتفاق	hides=اتفاق
حزب الميثاق
جريدة الاتفاق
العقود الآجلة
العقود المستقبلية
العقد الماضي
العقد المقبل
العقد القادم
العقد الحالي
العقد المنصرم
العقدين الماضيين
العقدين الأخيرين
العقود الماضية
العقود الأخيرة
العقود المقبلة
العقود الثلاثة الماضية
العقود الأربعة الماضية
في العقد الأول
في العقد الثاني
في العقد الثالث
في العقد الرابع
في العقد الخامس
في العقد السادس
في العقد السابع
في العقد الثامن
عقد من الزمن
عقد من الزمان
عقود من الزمن
عقود من الزمان
منذ عقود
منذ عقد
طوال عقود
قبل عقود
بعد عقود
خلال عقود
أكثر من عقد
أكثر من عقدين
ربع قرن
الاتفاق على أهمية
الاتفاق على ضرورة
بموجب عقد عمل
عقد أول اجتماع
عقد ثاني اجتماع
عقد ثالث اجتماع
عقد رابع اجتماع
عقد خامس اجتماع
عقد آخر اجتماع
عقد أول لقاء
عقد ثاني لقاء
عقد ثالث لقاء
عقد رابع لقاء
عقد خامس لقاء
عقد آخر لقاء
عقد أول مؤتمر
عقد ثاني مؤتمر
عقد ثالث مؤتمر
عقد رابع مؤتمر
عقد خامس مؤتمر
عقد آخر مؤتمر
عقد أول منتدى
عقد ثاني منتدى
عقد ثالث منتدى
عقد رابع منتدى
عقد خامس منتدى
عقد آخر منتدى
عقد أول معرض
عقد ثاني معرض
عقد ثالث معرض
عقد رابع معرض
عقد خامس معرض
عقد آخر معرض
عقد أول مهرجان
عقد ثاني مهرجان
عقد ثالث مهرجان
عقد رابع مهرجان
عقد خامس مهرجان
عقد آخر مهرجان
عقد أول ملتقى
عقد ثاني ملتقى
عقد ثالث ملتقى
عقد رابع ملتقى
عقد خامس ملتقى
عقد آخر ملتقى
عقد أول قمة
عقد ثاني قمة
عقد ثالث قمة
عقد رابع قمة
عقد خامس قمة
عقد آخر قمة
عقد أول جلسة
عقد ثاني جلسة
عقد ثالث جلسة
عقد رابع جلسة
عقد خامس جلسة
عقد آخر جلسة
عقد أول دورة
عقد ثاني دورة
عقد ثالث دورة
عقد رابع دورة
عقد خامس دورة
عقد آخر دورة
عقد أول ندوة
عقد ثاني ندوة
عقد ثالث ندوة
عقد رابع ندوة
عقد خامس ندوة
عقد آخر ندوة
عقد أول جولة
عقد ثاني جولة
عقد ثالث جولة
عقد رابع جولة
عقد خامس جولة
عقد آخر جولة
عقد أول ورشة
عقد ثاني ورشة
عقد ثالث ورشة
عقد رابع ورشة
عقد خامس ورشة
عقد آخر ورشة
عقد أول لجنة
عقد ثاني لجنة
عقد ثالث لجنة
عقد رابع لجنة
عقد خامس لجنة
عقد آخر لجنة
عقد أول مباحثات
عقد ثاني مباحثات
عقد ثالث مباحثات
عقد رابع مباحثات
عقد خامس مباحثات
عقد آخر مباحثات
عقد أول محادثات
عقد ثاني محادثات
عقد ثالث محادثات
عقد رابع محادثات
عقد خامس محادثات
عقد آخر محادثات
عقد أول مفاوضات
عقد ثاني مفاوضات
عقد ثالث مفاوضات
عقد رابع مفاوضات
عقد خامس مفاوضات
عقد آخر مفاوضات
عقد أول مشاورات
عقد ثاني مشاورات
عقد ثالث مشاورات
عقد رابع مشاورات
عقد خامس مشاورات
عقد آخر مشاورات
عقد منتدى
عقد معرض
عقد مهرجان
عقد ملتقى
عقد جولة
عقد مفاوضات
عقد مشاورات
عقد انتخابات
عقد القمة
عقد الاجتماع
عقد اللقاء
عقد المؤتمر
عقد المنتدى
عقد الدورة
عقد الجلسة
عقد الاجتماعات
عقد المباحثات
عقد المحادثات
عقد المفاوضات
عقد الانتخابات
عقد الجمعية
عقد العزم
عقد الأمل
عقد الآمال
عقد هذا الاجتماع
عقد هذا اللقاء
عقد هذا المؤتمر
عقد هذا المنتدى
عقد هذا المعرض
عقد هذا الملتقى
عقد هذه القمة
عقد هذه الجلسة
عقد هذه الدورة
عقد هذه الندوة
عقد هذه الاجتماعات
عقد هذه المباحثات
عقد هذه المحادثات
عقد هذه المفاوضات
عقد ثلاثة اجتماعات
عقد ثلاثة لقاءات
عقد ثلاثة مؤتمرات
عقد ثلاثة ندوات
عقد أربعة اجتماعات
عقد أربعة لقاءات
عقد أربعة مؤتمرات
عقد أربعة ندوات
عقد خمسة اجتماعات
عقد خمسة لقاءات
عقد خمسة مؤتمرات
عقد خمسة ندوات
عقد عدة اجتماعات
عقد عدة لقاءات
عقد عدة مؤتمرات
عقد عدة ندوات
عقد سلسلة اجتماعات
عقد سلسلة لقاءات
عقد سلسلة مؤتمرات
عقد سلسلة ندوات
عقد ثلاث جلسات
عقد ثلاث دورات
عقد ثلاث جولات
عقد ثلاث قمم
عقد أربع جلسات
عقد أربع دورات
عقد أربع جولات
عقد أربع قمم
عقد خمس جلسات
عقد خمس دورات
عقد خمس جولات
عقد خمس قمم
عقد عدة جلسات
عقد عدة دورات
عقد عدة جولات
عقد عدة قمم
عقد سلسلة جلسات
عقد سلسلة دورات
عقد سلسلة جولات
عقد سلسلة قمم

# Standing agreements that news recalls by name. parties= ISO 3166-1 codes (EU too) where they are fixed; date= when it was signed;
# field= code of the list of fields. Several lines with one id are names of one thing.
[NamedInstrument] name
الاتفاق النووي الإيراني	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation canon
الاتفاق النووي مع إيران	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاق النووي مع طهران	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاق النووي المبرم مع إيران	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاق النووي الموقع مع إيران	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاق النووي	id=jcpoa kind=agreement parties=IR members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاقية النووية مع إيران	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
الاتفاقية النووية الإيرانية	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
اتفاق إيران النووي	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
اتفاق فيينا النووي	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
خطة العمل الشاملة المشتركة	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
خطة العمل المشتركة الشاملة	id=jcpoa kind=agreement parties=IR,US,GB,FR,RU,CN,DE,EU members=IR,US,GB,FR,RU,CN,DE,EU date=2015-07-14 field=security.nonproliferation
معاهدة حظر الانتشار النووي	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة عدم الانتشار النووي	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة عدم انتشار الأسلحة النووية	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation canon
معاهدة الحد من انتشار الأسلحة النووية	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة منع الانتشار النووي	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة منع انتشار الأسلحة النووية	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة حظر انتشار الأسلحة النووية	id=npt kind=treaty date=1968-07-01 field=security.nonproliferation
معاهدة الحظر الشامل للتجارب النووية	id=ctbt kind=treaty date=1996-09-24 field=security.nonproliferation canon
معاهدة حظر التجارب النووية	id=ctbt kind=treaty date=1996-09-24 field=security.nonproliferation
معاهدة حظر الأسلحة النووية	id=tpnw kind=treaty date=2017-09-20 field=security.nonproliferation canon
معاهدة القوى النووية المتوسطة المدى	id=inf-treaty kind=treaty parties=US,RU members=US,RU date=1987-12-08 field=security.nonproliferation
معاهدة القوى النووية متوسطة المدى	id=inf-treaty kind=treaty parties=US,RU members=US,RU date=1987-12-08 field=security.nonproliferation
معاهدة الصواريخ النووية المتوسطة المدى	id=inf-treaty kind=treaty parties=US,RU members=US,RU date=1987-12-08 field=security.nonproliferation
معاهدة الصواريخ متوسطة المدى	id=inf-treaty kind=treaty parties=US,RU members=US,RU date=1987-12-08 field=security.nonproliferation
معاهدة الأسلحة النووية متوسطة المدى	id=inf-treaty kind=treaty parties=US,RU members=US,RU date=1987-12-08 field=security.nonproliferation canon
معاهدة ستارت	id=start-1 kind=treaty parties=US,RU members=US,RU date=1991-07-31 field=security.nonproliferation canon
معاهدة ستارت الجديدة	id=new-start kind=treaty parties=US,RU members=US,RU date=2010-04-08 field=security.nonproliferation canon
معاهدة نيو ستارت	id=new-start kind=treaty parties=US,RU members=US,RU date=2010-04-08 field=security.nonproliferation
معاهدة ستارت 3	id=new-start kind=treaty parties=US,RU members=US,RU date=2010-04-08 field=security.nonproliferation
نيو ستارت	id=new-start kind=treaty parties=US,RU members=US,RU date=2010-04-08 field=security.nonproliferation
معاهدة السماوات المفتوحة	id=open-skies kind=treaty date=1992-03-24 field=security canon
معاهدة الأجواء المفتوحة	id=open-skies kind=treaty date=1992-03-24 field=security
اتفاقية حظر الأسلحة الكيميائية	id=cwc kind=agreement date=1993-01-13 field=security.nonproliferation canon
اتفاقية حظر الأسلحة الكيماوية	id=cwc kind=agreement date=1993-01-13 field=security.nonproliferation
معاهدة حظر الأسلحة الكيميائية	id=cwc kind=agreement date=1993-01-13 field=security.nonproliferation
معاهدة حظر الأسلحة الكيماوية	id=cwc kind=agreement date=1993-01-13 field=security.nonproliferation
اتفاقية الأسلحة البيولوجية	id=bwc kind=agreement date=1972-04-10 field=security.nonproliferation canon
اتفاقية حظر الألغام	id=ottawa-treaty kind=agreement date=1997-12-03 field=security canon
معاهدة أوتاوا	id=ottawa-treaty kind=treaty date=1997-12-03 field=security
معاهدة تجارة الأسلحة	id=att kind=treaty date=2013-04-02 field=security canon
اتفاق أوسلو	id=oslo-accords kind=agreement parties=IL,PS date=1993-09-13 field=peace canon
اتفاقية أوسلو	id=oslo-accords kind=agreement parties=IL,PS date=1993-09-13 field=peace
اتفاقيات أوسلو	id=oslo-accords kind=agreement parties=IL,PS date=1993-09-13 field=peace
اتفاقات أوسلو	id=oslo-accords kind=agreement parties=IL,PS date=1993-09-13 field=peace
اتفاقية كامب ديفيد	id=camp-david-accords kind=agreement parties=EG,IL members=EG,IL,US date=1978-09-17 field=peace
اتفاقيات كامب ديفيد	id=camp-david-accords kind=agreement parties=EG,IL members=EG,IL,US date=1978-09-17 field=peace
اتفاق كامب ديفيد	id=camp-david-accords kind=agreement parties=EG,IL members=EG,IL,US date=1978-09-17 field=peace canon
اتفاقات كامب ديفيد	id=camp-david-accords kind=agreement parties=EG,IL members=EG,IL,US date=1978-09-17 field=peace
معاهدة كامب ديفيد	id=camp-david-accords kind=agreement parties=EG,IL members=EG,IL,US date=1978-09-17 field=peace
معاهدة وادي عربة	id=wadi-araba-treaty kind=treaty parties=JO,IL members=JO,IL,US date=1994-10-26 field=peace canon
اتفاقية وادي عربة	id=wadi-araba-treaty kind=treaty parties=JO,IL members=JO,IL,US date=1994-10-26 field=peace
اتفاق وادي عربة	id=wadi-araba-treaty kind=treaty parties=JO,IL members=JO,IL,US date=1994-10-26 field=peace
اتفاقيات إبراهيم	id=abraham-accords kind=agreement parties=AE,BH,IL date=2020-09-15 field=peace
الاتفاقيات الإبراهيمية	id=abraham-accords kind=agreement parties=AE,BH,IL date=2020-09-15 field=peace canon
الاتفاقات الإبراهيمية	id=abraham-accords kind=agreement parties=AE,BH,IL date=2020-09-15 field=peace
اتفاقات إبراهيم	id=abraham-accords kind=agreement parties=AE,BH,IL date=2020-09-15 field=peace
الاتفاق الإبراهيمي	id=abraham-accords kind=agreement parties=AE,BH,IL date=2020-09-15 field=peace
اتفاق الطائف	id=taif-agreement kind=agreement parties=LB date=1989-10-22 field=peace canon
اتفاقية الطائف	id=taif-agreement kind=agreement parties=LB date=1989-10-22 field=peace
وثيقة الوفاق الوطني	id=taif-agreement kind=agreement parties=LB date=1989-10-22 field=peace
اتفاق الدوحة	id=doha-agreement kind=agreement field=peace canon
اتفاق الرياض	id=riyadh-agreement kind=agreement field=peace canon
اتفاق الرياض التكميلي	id=riyadh-agreement-2014 kind=agreement date=2014-11-16 field=diplomacy canon
اتفاق مكة	id=mecca-agreement kind=agreement parties=PS date=2007-02-08 field=peace canon
اتفاق القاهرة	id=cairo-agreement kind=agreement field=peace canon
اتفاق الصخيرات	id=skhirat-agreement kind=agreement parties=LY date=2015-12-17 field=peace canon
اتفاقية الصخيرات	id=skhirat-agreement kind=agreement parties=LY date=2015-12-17 field=peace
الاتفاق السياسي الليبي	id=skhirat-agreement kind=agreement parties=LY date=2015-12-17 field=peace
اتفاق ستوكهولم	id=stockholm-agreement kind=agreement parties=YE date=2018-12-13 field=peace canon
اتفاق السلم والشراكة	id=yemen-peace-partnership kind=agreement parties=YE date=2014-09-21 field=peace canon
اتفاق السلم والشراكة الوطنية	id=yemen-peace-partnership kind=agreement parties=YE date=2014-09-21 field=peace
المبادرة الخليجية	id=gcc-initiative kind=agreement parties=YE date=2011-11-23 field=peace canon
مبادرة السلام العربية	id=arab-peace-initiative kind=joint_declaration date=2002-03-28 field=peace canon
المبادرة العربية للسلام	id=arab-peace-initiative kind=joint_declaration date=2002-03-28 field=peace
اتفاق الجزائر	id=algiers-accord kind=agreement field=peace canon
اتفاقية الجزائر	id=algiers-accord kind=agreement field=peace
اتفاق السلم والمصالحة في مالي	id=mali-peace-accord kind=agreement parties=ML date=2015-05-15 field=peace canon
اتفاق أديس أبابا	id=addis-ababa-agreement kind=agreement field=peace canon
اتفاق نيفاشا	id=naivasha-agreement kind=agreement parties=SD date=2005-01-09 field=peace canon
اتفاقية نيفاشا	id=naivasha-agreement kind=agreement parties=SD date=2005-01-09 field=peace
اتفاق السلام الشامل	id=comprehensive-peace-agreement kind=agreement date=2005-01-09 field=peace canon
اتفاق جوبا	id=juba-agreement kind=agreement parties=SD date=2020-10-03 field=peace canon
اتفاق جوبا للسلام	id=juba-agreement kind=agreement parties=SD date=2020-10-03 field=peace
اتفاقية جوبا	id=juba-agreement kind=agreement parties=SD date=2020-10-03 field=peace
إعلان جدة	id=jeddah-declaration kind=joint_declaration date=2023-05-11 field=peace canon
منبر جدة	id=jeddah-declaration kind=joint_declaration date=2023-05-11 field=peace
اتفاق مينسك	id=minsk-agreements kind=agreement parties=UA,RU date=2015-02-12 field=peace canon
اتفاقات مينسك	id=minsk-agreements kind=agreement parties=UA,RU date=2015-02-12 field=peace
اتفاقيات مينسك	id=minsk-agreements kind=agreement parties=UA,RU date=2015-02-12 field=peace
اتفاقية مينسك	id=minsk-agreements kind=agreement parties=UA,RU date=2015-02-12 field=peace
اتفاق دايتون	id=dayton-agreement kind=agreement parties=BA,HR,RS date=1995-12-14 field=peace canon
اتفاقية دايتون	id=dayton-agreement kind=agreement parties=BA,HR,RS date=1995-12-14 field=peace
اتفاق الجمعة العظيمة	id=good-friday-agreement kind=agreement parties=GB,IE date=1998-04-10 field=peace canon
اتفاق بلفاست	id=good-friday-agreement kind=agreement parties=GB,IE date=1998-04-10 field=peace
اتفاق سوتشي	id=sochi-memorandum kind=agreement parties=RU,TR date=2018-09-17 field=peace canon
اتفاق إدلب	id=sochi-memorandum kind=agreement parties=RU,TR date=2018-09-17 field=peace
اتفاق أستانا	id=astana-agreement kind=agreement parties=RU,TR,IR date=2017-05-04 field=peace canon
اتفاق آستانة	id=astana-agreement kind=agreement parties=RU,TR,IR date=2017-05-04 field=peace
اتفاق أضنة	id=adana-agreement kind=agreement parties=SY,TR members=SY,TR date=1998-10-20 field=security canon
اتفاقية أضنة	id=adana-agreement kind=agreement parties=SY,TR members=SY,TR date=1998-10-20 field=security
اتفاق خفض التصعيد	id=de-escalation-zones kind=agreement field=peace canon
بيان جنيف 1	id=geneva-communique kind=joint_declaration date=2012-06-30 field=peace canon
اتفاق فض الاشتباك	id=syria-israel-disengagement kind=agreement parties=SY,IL date=1974-05-31 field=peace canon
اتفاقية فض الاشتباك	id=syria-israel-disengagement kind=agreement parties=SY,IL date=1974-05-31 field=peace
اتفاقية سايكس بيكو	id=sykes-picot kind=agreement parties=GB,FR date=1916-05-16 field=peace canon
اتفاق سايكس بيكو	id=sykes-picot kind=agreement parties=GB,FR date=1916-05-16 field=peace
معاهدة سايكس بيكو	id=sykes-picot kind=agreement parties=GB,FR date=1916-05-16 field=peace
سايكس بيكو	id=sykes-picot kind=agreement parties=GB,FR date=1916-05-16 field=peace
اتفاقية سيفر	id=treaty-of-sevres kind=treaty date=1920-08-10 field=peace
معاهدة سيفر	id=treaty-of-sevres kind=treaty date=1920-08-10 field=peace canon
معاهدة لوزان	id=treaty-of-lausanne kind=treaty date=1923-07-24 field=peace canon
اتفاقية لوزان	id=treaty-of-lausanne kind=treaty date=1923-07-24 field=peace
معاهدة فرساي	id=treaty-of-versailles kind=treaty date=1919-06-28 field=peace canon
معاهدة وستفاليا	id=peace-of-westphalia kind=treaty date=1648 field=peace canon
صلح وستفاليا	id=peace-of-westphalia kind=treaty date=1648 field=peace
اتفاقية مونترو	id=montreux-convention kind=agreement date=1936-07-20 field=transport.maritime canon
اتفاق باريس للمناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment canon
اتفاقية باريس للمناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاق باريس حول المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاق باريس بشأن المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاقية باريس حول المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاقية باريس بشأن المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاق باريس المناخي	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاق المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاقية المناخ	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاق باريس	id=paris-agreement kind=agreement date=2015-12-12 field=environment
اتفاقية باريس	id=paris-agreement kind=agreement date=2015-12-12 field=environment
بروتوكول كيوتو	id=kyoto-protocol kind=protocol date=1997-12-11 field=environment canon
بروتوكول مونتريال	id=montreal-protocol kind=protocol date=1987-09-16 field=environment canon
اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ	id=unfccc kind=framework_agreement date=1992-05-09 field=environment canon
اتفاقية بازل	id=basel-convention kind=agreement date=1989-03-22 field=environment canon
اتفاقية رامسار	id=ramsar-convention kind=agreement date=1971-02-02 field=environment canon
اتفاقية التنوع البيولوجي	id=cbd kind=agreement date=1992-06-05 field=environment canon
اتفاقية سايتس	id=cites kind=agreement date=1973-03-03 field=environment canon
اتفاقية عنتيبي	id=entebbe-agreement kind=agreement date=2010-05-14 field=water canon
اتفاق عنتيبي	id=entebbe-agreement kind=agreement date=2010-05-14 field=water
اتفاق إعلان المبادئ	id=nile-declaration-of-principles kind=joint_declaration parties=EG,SD,ET date=2015-03-23 field=water canon
اتفاقية مياه النيل	id=nile-waters-1959 kind=agreement parties=EG,SD date=1959-11-08 field=water canon
اتفاقية نافتا	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاق نافتا	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
نافتا	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade canon
اتفاقية التجارة الحرة لأمريكا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاقية التجارة الحرة لأميركا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاق التجارة الحرة لأمريكا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاق التجارة الحرة لأميركا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاقية التبادل الحر لأميركا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاقية التجارة الحرة في أمريكا الشمالية	id=nafta kind=agreement parties=US,CA,MX members=US,CA,MX date=1992-12-17 field=economy.trade
اتفاقية الولايات المتحدة والمكسيك وكندا	id=usmca kind=agreement parties=US,CA,MX members=US,CA,MX date=2018-11-30 field=economy.trade canon
اتفاق الولايات المتحدة والمكسيك وكندا	id=usmca kind=agreement parties=US,CA,MX members=US,CA,MX date=2018-11-30 field=economy.trade
اتفاقية الشراكة عبر المحيط الهادئ	id=tpp kind=agreement date=2016-02-04 field=economy.trade canon
اتفاق الشراكة عبر المحيط الهادئ	id=tpp kind=agreement date=2016-02-04 field=economy.trade
الشراكة عبر المحيط الهادئ	id=tpp kind=agreement date=2016-02-04 field=economy.trade
الشراكة عبر الأطلسي للتجارة والاستثمار	id=ttip kind=agreement parties=US,EU field=economy.trade canon
الشراكة الاقتصادية الإقليمية الشاملة	id=rcep kind=agreement date=2020-11-15 field=economy.trade canon
اتفاقية سيتا	id=ceta kind=agreement parties=CA,EU date=2016-10-30 field=economy.trade canon
اتفاقية الجات	id=gatt kind=agreement date=1947-10-30 field=economy.trade canon
اتفاقية الغات	id=gatt kind=agreement date=1947-10-30 field=economy.trade
اتفاقية أغادير	id=agadir-agreement kind=agreement parties=MA,TN,EG,JO date=2004-02-25 field=economy.trade canon
اتفاقية منطقة التجارة الحرة العربية الكبرى	id=gafta kind=agreement date=1997-02-19 field=economy.trade canon
اتفاقية منطقة التجارة الحرة القارية الأفريقية	id=afcfta kind=agreement date=2018-03-21 field=economy.trade canon
منطقة التجارة الحرة القارية الأفريقية	id=afcfta kind=agreement date=2018-03-21 field=economy.trade
اتفاقية الكويز	id=qiz-agreement kind=protocol parties=EG,IL,US date=2004-12-14 field=economy.trade canon
بروتوكول باريس الاقتصادي	id=paris-protocol kind=protocol parties=IL,PS date=1994-04-29 field=economy canon
اتفاقية باريس الاقتصادية	id=paris-protocol kind=protocol parties=IL,PS date=1994-04-29 field=economy
اتفاق باريس الاقتصادي	id=paris-protocol kind=protocol parties=IL,PS date=1994-04-29 field=economy
اتفاقية كوتونو	id=cotonou-agreement kind=agreement date=2000-06-23 field=economy.aid canon
اتفاقية لومي	id=lome-convention kind=agreement date=1975-02-28 field=economy.aid canon
اتفاقية بريتون وودز	id=bretton-woods kind=agreement date=1944-07-22 field=economy.finance canon
اتفاق بريتون وودز	id=bretton-woods kind=agreement date=1944-07-22 field=economy.finance
اتفاق أوبك	id=opec-plus-deal kind=agreement date=2016-12-10 field=energy.oil_gas canon
اتفاق خفض الإنتاج	id=opec-plus-deal kind=agreement date=2016-12-10 field=energy.oil_gas
اتفاق خفض إنتاج النفط	id=opec-plus-deal kind=agreement date=2016-12-10 field=energy.oil_gas
اتفاق تصدير الحبوب	id=black-sea-grain kind=agreement parties=UA,RU,TR date=2022-07-22 field=agriculture canon
اتفاق الحبوب	id=black-sea-grain kind=agreement parties=UA,RU,TR date=2022-07-22 field=agriculture
اتفاقية الحبوب	id=black-sea-grain kind=agreement parties=UA,RU,TR date=2022-07-22 field=agriculture
مبادرة حبوب البحر الأسود	id=black-sea-grain kind=agreement parties=UA,RU,TR date=2022-07-22 field=agriculture
معاهدة لشبونة	id=treaty-of-lisbon kind=treaty date=2007-12-13 field=diplomacy canon
اتفاقية لشبونة	id=treaty-of-lisbon kind=treaty date=2007-12-13 field=diplomacy
معاهدة ماستريخت	id=maastricht-treaty kind=treaty date=1992-02-07 field=diplomacy canon
اتفاقية ماستريخت	id=maastricht-treaty kind=treaty date=1992-02-07 field=diplomacy
معاهدة روما	id=treaty-of-rome kind=treaty date=1957-03-25 field=economy canon
اتفاقية شنغن	id=schengen kind=agreement date=1985-06-14 field=security.borders canon
اتفاقية شينغن	id=schengen kind=agreement date=1985-06-14 field=security.borders
اتفاقية شنجن	id=schengen kind=agreement date=1985-06-14 field=security.borders
معاهدة شنغن	id=schengen kind=agreement date=1985-06-14 field=security.borders
اتفاق شنغن	id=schengen kind=agreement date=1985-06-14 field=security.borders
اتفاقية دبلن	id=dublin-regulation kind=agreement date=1990-06-15 field=security.borders canon
اتفاق دبلن	id=dublin-regulation kind=agreement date=1990-06-15 field=security.borders
معاهدة دبلن	id=dublin-regulation kind=agreement date=1990-06-15 field=security.borders
اتفاق بريكست	id=brexit-withdrawal kind=agreement parties=GB,EU members=GB,EU date=2020-01-24 field=diplomacy canon
معاهدة الإليزيه	id=elysee-treaty kind=treaty parties=FR,DE members=FR,DE date=1963-01-22 field=diplomacy canon
معاهدة آخن	id=aachen-treaty kind=treaty parties=FR,DE members=FR,DE date=2019-01-22 field=diplomacy canon
اتفاق أوكوس	id=aukus kind=agreement parties=AU,GB,US date=2021-09-15 field=defence canon
تحالف أوكوس	id=aukus kind=agreement parties=AU,GB,US date=2021-09-15 field=defence
شراكة أوكوس	id=aukus kind=agreement parties=AU,GB,US date=2021-09-15 field=defence
معاهدة شمال الأطلسي	id=north-atlantic-treaty kind=treaty date=1949-04-04 field=defence canon
معاهدة واشنطن	id=north-atlantic-treaty kind=treaty date=1949-04-04 field=defence
معاهدة وارسو	id=warsaw-pact kind=treaty date=1955-05-14 field=defence canon
معاهدة الأمن الجماعي	id=csto-treaty kind=treaty date=1992-05-15 field=defence canon
معاهدة الدفاع العربي المشترك	id=arab-joint-defence kind=treaty date=1950-06-17 field=defence canon
اتفاقية الدفاع العربي المشترك	id=arab-joint-defence kind=treaty date=1950-06-17 field=defence
اتفاقية الدفاع المشترك	id=joint-defence kind=agreement field=defence canon
مبادرة إسطنبول للتعاون	id=istanbul-cooperation-initiative kind=partnership date=2004-06-28 field=defence canon
مذكرة بودابست	id=budapest-memorandum kind=memorandum_of_understanding parties=UA,RU,US,GB date=1994-12-05 field=security canon
مذكرة سنغافورة	id=singapore-statement kind=joint_declaration parties=US,KP date=2018-06-12 field=security.nonproliferation canon
إعلان بانمونجوم	id=panmunjom-declaration kind=joint_declaration parties=KR,KP date=2018-04-27 field=peace canon
إعلان بيونغ يانغ	id=pyongyang-declaration kind=joint_declaration parties=KR,KP date=2018-09-19 field=peace canon
هدنة بانمونجوم	id=korean-armistice kind=ceasefire date=1953-07-27 field=peace
اتفاق الهدنة الكورية	id=korean-armistice kind=ceasefire date=1953-07-27 field=peace canon
اتفاق شيملا	id=simla-agreement kind=agreement parties=IN,PK members=IN,PK date=1972-07-02 field=peace canon
معاهدة مياه السند	id=indus-waters-treaty kind=treaty parties=IN,PK members=IN,PK date=1960-09-19 field=water canon
إعلان العلا	id=alula-declaration kind=joint_declaration date=2021-01-05 field=diplomacy canon
بيان العلا	id=alula-declaration kind=joint_declaration date=2021-01-05 field=diplomacy
اتفاق العلا	id=alula-declaration kind=joint_declaration date=2021-01-05 field=diplomacy
اتفاق بكين	id=beijing-agreement-2023 kind=agreement parties=SA,IR date=2023-03-10 field=diplomacy
الاتفاق السعودي الإيراني	id=beijing-agreement-2023 kind=agreement parties=SA,IR date=2023-03-10 field=diplomacy canon
اتفاقية تيران وصنافير	id=tiran-sanafir kind=agreement parties=EG,SA members=EG,SA date=2016-04-08 field=peace
اتفاقية ترسيم الحدود البحرية بين مصر والسعودية	id=tiran-sanafir kind=agreement parties=EG,SA members=EG,SA date=2016-04-08 field=peace canon
الاتفاق الأمني الخليجي	id=gcc-security-agreement kind=agreement field=security
الاتفاقية الأمنية الخليجية	id=gcc-security-agreement kind=agreement field=security canon
الاتفاقية الاقتصادية الموحدة	id=gcc-economic-agreement kind=agreement field=economy canon
اتفاقية الإطار الاستراتيجي	id=us-iraq-sfa kind=framework_agreement parties=US,IQ date=2008-11-17 field=security canon
اتفاقية سنجار	id=sinjar-agreement kind=agreement parties=IQ date=2020-10-09 field=security
اتفاق سنجار	id=sinjar-agreement kind=agreement parties=IQ date=2020-10-09 field=security canon
اتفاقية خور عبد الله	id=khor-abdullah kind=agreement parties=IQ,KW members=IQ,KW date=2012-04-29 field=transport.maritime canon
اتفاقية خور عبدالله	id=khor-abdullah kind=agreement parties=IQ,KW members=IQ,KW date=2012-04-29 field=transport.maritime
اتفاق 17 أيار	id=may-17-agreement kind=agreement parties=LB,IL date=1983-05-17 field=peace canon
اتفاق 17 مايو	id=may-17-agreement kind=agreement parties=LB,IL date=1983-05-17 field=peace
القرار 1701	id=unscr-1701 kind=ceasefire parties=LB,IL date=2006-08-11 field=peace canon
اتفاقيات إيفيان	id=evian-accords kind=agreement parties=FR,DZ date=1962-03-18 field=peace canon
اتفاقية إيفيان	id=evian-accords kind=agreement parties=FR,DZ date=1962-03-18 field=peace
اتفاقية مدريد	id=madrid-accords kind=agreement parties=ES,MA,MR date=1975-11-14 field=peace canon
معاهدة مراكش	id=uma-treaty kind=treaty parties=DZ,LY,MA,MR,TN date=1989-02-17 field=diplomacy canon
اتفاقية جنيف	id=geneva-conventions kind=agreement date=1949-08-12 field=humanitarian
اتفاقيات جنيف	id=geneva-conventions kind=agreement date=1949-08-12 field=humanitarian canon
اتفاقية جنيف الرابعة	id=geneva-convention-4 kind=agreement date=1949-08-12 field=humanitarian canon
اتفاقية فيينا للعلاقات الدبلوماسية	id=vienna-diplomatic kind=agreement date=1961-04-18 field=diplomacy canon
اتفاقية فيينا	id=vienna-convention kind=agreement field=diplomacy canon
اتفاقية لاهاي	id=hague-convention kind=agreement field=justice canon
نظام روما الأساسي	id=rome-statute kind=treaty date=1998-07-17 field=justice canon
ميثاق روما	id=rome-statute kind=treaty date=1998-07-17 field=justice
ميثاق الأمم المتحدة	id=un-charter kind=treaty date=1945-06-26 field=diplomacy canon
ميثاق جامعة الدول العربية	id=arab-league-charter kind=treaty date=1945-03-22 field=diplomacy canon
ميثاق الجامعة العربية	id=arab-league-charter kind=treaty date=1945-03-22 field=diplomacy
الإعلان العالمي لحقوق الإنسان	id=udhr kind=joint_declaration date=1948-12-10 field=justice canon
العهد الدولي الخاص بالحقوق المدنية والسياسية	id=iccpr kind=treaty date=1966-12-16 field=justice canon
اتفاقية حقوق الطفل	id=crc kind=agreement date=1989-11-20 field=social canon
اتفاقية سيداو	id=cedaw kind=agreement date=1979-12-18 field=social canon
اتفاقية مناهضة التعذيب	id=cat kind=agreement date=1984-12-10 field=justice canon
اتفاقية إسطنبول	id=istanbul-convention kind=agreement date=2011-05-11 field=social canon
اتفاقية الأمم المتحدة لمكافحة الفساد	id=uncac kind=agreement date=2003-10-31 field=governance canon
اتفاقية الأمم المتحدة لقانون البحار	id=unclos kind=agreement date=1982-12-10 field=transport.maritime canon
اتفاقية قانون البحار	id=unclos kind=agreement date=1982-12-10 field=transport.maritime
اتفاقية الأمم المتحدة لحقوق الطفل	id=crc kind=agreement date=1989-11-20 field=social
اتفاقية شيكاغو	id=chicago-convention kind=agreement date=1944-12-07 field=transport.aviation canon
اتفاقية وارسو للنقل الجوي	id=warsaw-convention kind=agreement date=1929-10-12 field=transport.aviation canon
اتفاقية سولاس	id=solas kind=agreement date=1974-11-01 field=transport.maritime canon
اتفاقية ماربول	id=marpol kind=agreement date=1973-11-02 field=environment canon
اتفاقية برن	id=berne-convention kind=agreement date=1886-09-09 field=culture canon
معاهدة القطب الجنوبي	id=antarctic-treaty kind=treaty date=1959-12-01 field=diplomacy canon
معاهدة أنتاركتيكا	id=antarctic-treaty kind=treaty date=1959-12-01 field=diplomacy
معاهدة الفضاء الخارجي	id=outer-space-treaty kind=treaty date=1967-01-27 field=space canon
اتفاقيات أرتميس	id=artemis-accords kind=agreement date=2020-10-13 field=space canon
مبادرة الحزام والطريق	id=belt-and-road kind=partnership date=2013 field=economy canon
اتفاق هلسنكي	id=helsinki-accords kind=agreement date=1975-08-01 field=security canon
اتفاقيات هلسنكي	id=helsinki-accords kind=agreement date=1975-08-01 field=security
اتفاقية بحر قزوين	id=caspian-convention kind=agreement parties=RU,IR,KZ,AZ,TM date=2018-08-12 field=peace canon
اتفاقية الوضع القانوني لبحر قزوين	id=caspian-convention kind=agreement parties=RU,IR,KZ,AZ,TM date=2018-08-12 field=peace
اتفاق بريسبا	id=prespa-agreement kind=agreement parties=GR,MK date=2018-06-17 field=peace canon
الاتفاق السياسي بين أنقرة والاتحاد الأوروبي	id=eu-turkey-statement kind=joint_declaration parties=EU,TR date=2016-03-18 field=security.borders
اتفاق الهجرة بين تركيا والاتحاد الأوروبي	id=eu-turkey-statement kind=joint_declaration parties=EU,TR date=2016-03-18 field=security.borders canon
الميثاق العالمي للهجرة	id=global-compact-migration kind=treaty date=2018-12-10 field=diplomacy canon
اتفاق مراكش للهجرة	id=global-compact-migration kind=treaty date=2018-12-10 field=diplomacy
