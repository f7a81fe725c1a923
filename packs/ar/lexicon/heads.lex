# Heads: the first word of a body's, an occasion's or a place's name, words that count instruments, and the words that stand for the two sides.
#
# type    government | organisation | company | international | military | media: what the body is when nothing else tells
# weak    also an everyday word: a body only with an adjective of state, a name or an owner after it

[OrgHead] noun type=government
وزارة
رئاسة
رئاسة جمهورية
رئاسة وزراء
رئاسة مجلس وزراء
رئاسة أركان
حكومة
حكومة إقليم
حكومة محلية
هيئة	pl=هيئات
هيئة عامة	pl=هيئات
هيئة عليا	pl=هيئات
هيئة وطنية	pl=هيئات
هيئة اتحادية	pl=هيئات
هيئة أركان
مجلس	pl=مجالس
مجلس أعلى	pl=مجالس
مجلس وزراء	pl=مجالس
مجلس نواب	pl=مجالس
مجلس شورى	pl=مجالس
مجلس شيوخ	pl=مجالس
مجلس أمة	pl=مجالس
مجلس شعب	pl=مجالس
مجلس عموم
مجلس لوردات
مجلس دولة	pl=مجالس
مجلس بلدي	pl=مجالس
مجلس محلي	pl=مجالس
مجلس تنفيذي	pl=مجالس
مجلس أمن وطني	pl=مجالس
مجلس قضاء أعلى
مجلس وطني	pl=مجالس
مجلس توازن
برلمان	pl=ات
كونغرس
كونجرس
بوندستاغ
كنيست
دوما
جمعية وطنية	weak
دائرة	pl=دوائر
ديوان	pl=دواوين
ديوان ملكي
ديوان أميري
ديوان رئاسة
إدارة	weak
إدارة عامة
إدارة أمريكية
إدارة أميركية
مديرية
مديرية عامة
جهاز	pl=أجهزة weak
جهاز أمن	pl=أجهزة
جهاز مخابرات	pl=أجهزة
جهاز استخبارات	pl=أجهزة
لجنة	pl=لجان
لجنة عليا	pl=لجان
لجنة وطنية	pl=لجان
لجنة مشتركة	pl=لجان
لجنة عليا مشتركة	pl=لجان
بلدية
أمانة
أمانة عامة
أمانة منطقة
أمانة سر
إمارة	weak
إمارة منطقة
محافظة	weak
ولاية	weak
سلطة	weak
سلطة وطنية
سلطات	weak
مصلحة	pl=مصالح weak
مصلحة جمارك	pl=مصالح
محكمة	pl=محاكم
نيابة	weak
نيابة عامة
شرطة
مخابرات
استخبارات
أمن عام	weak
أمن دولة	weak
دفاع مدني	weak
جمارك
حرس وطني
حرس حدود
خفر سواحل
سفارة
قنصلية
قنصلية عامة
بعثة
ممثلية
مفوضية	type=organisation
بنك مركزي	pl=بنوك
مصرف مركزي	pl=مصارف
مؤسسة نقد
مكتب حكومي	pl=مكاتب
وكالة فضاء
وكالة استخبارات
مدينة اقتصادية	pl=مدن
مدينة صناعية	pl=مدن weak
منطقة حرة	pl=مناطق
منطقة اقتصادية خاصة	pl=مناطق

[OrgHead] noun type=military
قوات	weak
قوات مسلحة
قوات جوية
قوات بحرية
قوات برية
قوة	pl=قوى weak
جيش	pl=جيوش
قيادة	weak
قيادة عامة
قيادة مركزية
أركان	weak
أسطول	pl=أساطيل
بحرية	weak
سلاح جو	weak
حرس ثوري
حرس سلطاني
بنتاغون
كلية عسكرية
أكاديمية عسكرية

[OrgHead] noun type=organisation
مؤسسة
مؤسسة خيرية
مؤسسة عامة	type=government
مركز	pl=مراكز
مركز وطني	pl=مراكز
معهد	pl=معاهد
جامعة
كلية
مدرسة	pl=مدارس
أكاديمية
مستشفى	pl=مستشفيات
مدينة طبية	pl=مدن
مركز طبي	pl=مراكز
عيادة	weak
مكتبة
مكتبة وطنية
متحف	pl=متاحف
مسرح	pl=مسارح weak
دار	pl=دور weak
بيت	pl=بيوت weak
نادي	pl=أندية|نوادي
اتحاد	pl=ات
اتحاد عام	pl=ات
نقابة
رابطة
جمعية
جمعية خيرية
غرفة	pl=غرف weak
غرفة تجارة	pl=غرف
غرفة تجارية	pl=غرف
مجلس غرف	pl=مجالس
مجلس أعمال	pl=مجالس
مجلس أعمال مشترك	pl=مجالس
صندوق	pl=صناديق
صندوق استثمارات	pl=صناديق
صندوق استثمارات عامة	pl=صناديق type=government
صندوق تنمية	pl=صناديق type=government
صندوق ثروة سيادي	pl=صناديق type=government
منظمة
منظمة غير حكومية
وكالة
وكالة أنباء	type=media
حركة	weak
حزب	pl=أحزاب
جبهة	weak
تيار	pl=تيارات weak
كتلة	pl=كتل weak
ائتلاف	pl=ات weak
تحالف	pl=ات weak
جماعة	weak
تنظيم	pl=ات weak
فصيل	pl=فصائل weak
ميليشيا	pl=ميليشيات weak
لواء	pl=ألوية weak
كتيبة	pl=كتائب weak
كنيسة	pl=كنائس
أزهر	weak
مجمع	pl=مجامع|مجمعات weak
مختبر	pl=ات
مهرجان	pl=ات
مكتب	pl=مكاتب weak
مبادرة	weak
برنامج	pl=برامج weak
شبكة	weak
وقف	pl=أوقاف weak
حملة	weak
فرع	pl=فروع weak
هلال أحمر
صليب أحمر
كشافة
لجنة أولمبية
منتخب	weak
كرسي	weak
مرصد	pl=مراصد
تجمع	pl=ات weak
ملتقى	weak
أسرة	weak

[OrgHead] noun type=company
شركة
شركة قابضة
شركة وطنية
شركة عالمية
شركة مساهمة
شركة مساهمة عامة
شركة تابعة	weak
شركة طيران
شركة نفط
شركة كهرباء
شركة اتصالات
شركة تأمين
شركة مقاولات
مجموعة
مجموعة شركات
مجموعة قابضة
بنك	pl=بنوك
بنك إسلامي	pl=بنوك
بنك تجاري	pl=بنوك
بنك تنمية	pl=بنوك
بنك استثمار	pl=بنوك
مصرف	pl=مصارف
مصرف إسلامي	pl=مصارف
مصنع	pl=مصانع
مصفاة	pl=مصافي
معمل	pl=معامل weak
مطار	pl=ات weak
ميناء	pl=موانئ weak
موانئ	weak
خطوط	weak
خطوط جوية
خطوط ملكية
خطوط حديدية
طيران	weak
ناقلة وطنية
اتصالات	weak
سكك حديد
سكة حديد
فندق	pl=فنادق weak
فنادق	weak
صحيفة	pl=صحف type=media
جريدة	pl=جرائد type=media
مجلة	type=media
قناة	pl=قنوات type=media
تلفزيون	type=media
إذاعة	type=media
موقع	pl=مواقع type=media weak
دار نشر	pl=دور
استوديو	pl=استوديوهات
مشروع	pl=مشاريع|مشروعات weak
مؤسسة تجارية
مكتب محاماة	pl=مكاتب
مكتب استشاري	pl=مكاتب
بورصة
سوق مالية	pl=أسواق
سوق أوراق مالية	pl=أسواق
متجر	pl=متاجر weak
شريك	pl=شركاء weak
تكتل	pl=ات weak
ائتلاف شركات	pl=ات

[OrgHead] noun type=international
منظمة دولية
منظمة إقليمية
منظمة أممية
منظمة تعاون إسلامي
جامعة دول عربية
مجلس تعاون	weak
مجلس أمن	weak
بنك دولي
صندوق نقد
صندوق نقد دولي
وكالة دولية
محكمة دولية
محكمة جنائية دولية
اتحاد أوروبي
اتحاد أفريقي
مفوضية أوروبية
مفوضية سامية
برلمان أوروبي
برلمان عربي
حلف	pl=أحلاف weak
حلف ناتو
حلف شمال أطلسي
برنامج أمم متحدة
مجموعة دول
مجموعة عشرين
مجموعة سبع
بعثة أممية
بعثة أمم متحدة
تحالف دولي
تحالف عربي

# Words that may follow an OrgHead or an office inside a name.
[OrgMod] noun
شؤون

[OrgMod] adjective
عام
وطني
اتحادي
ملكي
سلطاني
أميري
أعلى
مركزي
دولي
عالمي
إقليمي
عربي
خليجي
إسلامي
أوروبي
أفريقي
آسيوي
أممي
مشترك
قابض
محدود
تجاري
صناعي
زراعي
استثماري
مالي
مصرفي
اقتصادي
عقاري
طبي
صحي
علمي
تقني
تكنولوجي
هندسي
تعليمي
أكاديمي
ثقافي
رياضي
إعلامي
خيري
إنساني
عسكري
دفاعي
أمني
مدني
بحري
جوي
فضائي
نووي
بلدي
حكومي
أهلي
خاص
مستقل
موحد
متحد
متقدم
متكامل
تنفيذي
تشريعي
قضائي
نيابي
استشاري
تأسيسي
تنسيقي
دائم
عليا
عمومي
فدرالي
فيدرالي
ديمقراطي
اشتراكي
شعبي
ثوري

[OccasionHead] noun
معرض	pl=معارض public
معرض دولي	pl=معارض public
معرض طيران	pl=معارض public
صالون	pl=ات weak
قمة	pl=قمم public
قمة عربية	public
قمة خليجية	public
قمة أفريقية	public
قمة ثنائية	public
قمة ثلاثية	public
منتدى	pl=منتديات public
منتدى اقتصادي	pl=منتديات public
منتدى أعمال	pl=منتديات public
مؤتمر	pl=ات public
مؤتمر دولي	pl=ات public
مؤتمر صحفي	pl=ات press
مؤتمر صحافي	pl=ات press
زيارة
زيارة رسمية
زيارة دولة
زيارة عمل
زيارة تاريخية
جولة
جولة خارجية
جولة رسمية
اجتماع	pl=ات
اجتماع ثنائي	pl=ات
اجتماع وزاري	pl=ات
اجتماع دوري	pl=ات
اجتماع طارئ	pl=ات
لقاء	pl=ات
لقاء ثنائي	pl=ات
مقابلة	weak
دورة
دورة عادية
جلسة
جلسة مباحثات
جلسة عمل
جلسة محادثات
جلسة مفاوضات
حفل	pl=حفلات ceremony
حفل توقيع	pl=حفلات ceremony
حفلة	ceremony
احتفال	pl=ات ceremony
احتفالية	ceremony
مراسم	ceremony
مراسم توقيع	ceremony
مراسيم	ceremony
مراسيم توقيع	ceremony
افتتاح	ceremony
تدشين	ceremony
ملتقى	pl=ملتقيات public
أسبوع	pl=أسابيع weak
أسبوع ثقافي	pl=أسابيع
ندوة	public
ندوة دولية	public
ورشة	pl=ورش
ورشة عمل	pl=ورش
مباحثات
مباحثات رسمية
مباحثات ثنائية
محادثات
محادثات رسمية
محادثات سلام
محادثات ثنائية
مشاورات
مفاوضات
مفاوضات سلام
جولة مفاوضات
جولة محادثات
جولة مباحثات
جولة مشاورات
حوار	weak
حوار استراتيجي
حوار وطني
استقبال	weak
مأدبة	weak
أشغال	weak
أعمال	weak
فعاليات
فعالية
ذكرى	weak
يوم وطني
مناسبة	weak
مهرجان	pl=ات public
بطولة	weak
دورة ألعاب
مسابقة
جائزة	pl=جوائز weak
حدث	pl=أحداث weak
لجنة مشتركة	pl=لجان
لجنة عليا مشتركة	pl=لجان
لجنة اقتصادية مشتركة	pl=لجان
لجنة وزارية	pl=لجان
مجلس تنسيق	pl=مجالس
مجلس تنسيقي	pl=مجالس
مناورة	weak
تمرين	pl=تمارين weak
تمرين عسكري	pl=تمارين
هامش	pl=هوامش margin
جناح	pl=أجنحة weak
رحلة	weak
وصول	weak
مشاركة	weak

[PlaceHead] noun
عاصمة	pl=عواصم
عاصمة إدارية	pl=عواصم
مدينة	pl=مدن
بلدة
قرية	pl=قرى
قصر	pl=قصور
مقر	pl=ات|مقار
مقر رئيسي	pl=ات|مقار
ديوان	pl=دواوين
ديوان وزارة	pl=دواوين
فندق	pl=فنادق
قاعة
قاعة مؤتمرات
مبنى	pl=مباني|مبان
مركز مؤتمرات	pl=مراكز
مركز معارض	pl=مراكز
قاعدة	pl=قواعد weak
قاعدة عسكرية	pl=قواعد
قاعدة جوية	pl=قواعد
قاعدة بحرية	pl=قواعد
منتجع	pl=ات
ولاية
محافظة
إمارة	weak
منطقة	pl=مناطق
إقليم	pl=أقاليم
مقاطعة
حي	pl=أحياء weak
ضاحية	pl=ضواحي
جزيرة	pl=جزر
ميناء	pl=موانئ
مطار	pl=ات
مكتب	pl=مكاتب weak
مجلس	pl=مجالس weak
بيت	pl=بيوت weak
كرملين
إليزيه
مسرح	pl=مسارح weak
استاد	pl=ات weak
ملعب	pl=ملاعب weak
شارع	pl=شوارع
ميدان	pl=ميادين weak
سفارة	weak
جامعة	weak
كلية	weak
خيمة	weak
منصة	weak
معبر	pl=معابر
بلد	pl=بلدان|بلاد
دولة	pl=دول
مملكة	pl=ممالك
جمهورية
سلطنة

# Nouns that count or bundle instruments: "a number of", "a series of".
[CountNoun] noun
عدد	pl=أعداد
عدة
مجموعة
سلسلة	pl=سلاسل
حزمة	pl=حزم
جملة
باقة
بضع	value=4
بضعة	value=4
كثير
بعض
معظم
كل
جميع
كافة
سائر
عشرات	value=20
مئات	value=200
آلاف	value=2000
قائمة	weak
دفعة	weak
كلا	value=2
كلتا	value=2
كلتي	value=2
أكثر
أقل
مزيد

[CountNoun] adjective
متعدد
عديد
مختلف

# The two (or all) sides, said without their names. number = du | pl, type = who they are.
[Side] name number=du
الجانبان
الجانبين
الطرفان
الطرفين
الفريقان	weak
الفريقين	weak
البلدان	type=state
البلدين	type=state
الدولتان	type=state
الدولتين	type=state
بلدان شقيقان	type=state
بلدين شقيقين	type=state
البلدان الشقيقان	type=state
البلدين الشقيقين	type=state
البلدان الصديقان	type=state
البلدين الصديقين	type=state
البلدان الجاران	type=state
البلدين الجارين	type=state
الدولتان الشقيقتان	type=state
الدولتين الشقيقتين	type=state
الجارتان	type=state
الجارتين	type=state
المملكتان	type=state
المملكتين	type=state
الجمهوريتان	type=state
الجمهوريتين	type=state
العاصمتان	type=state
العاصمتين	type=state
القوتان	type=state
القوتين	type=state
الشعبان	type=state
الشعبين	type=state
الشعبين الشقيقين	type=state
الشعبين الصديقين	type=state
الكوريتان	type=state parties=KP,KR
الكوريتين	type=state parties=KP,KR
السودانان	type=state parties=SD,SS
السودانين	type=state parties=SD,SS
الحكومتان	type=government
الحكومتين	type=government
الوزارتان	type=government
الوزارتين	type=government
البرلمانان	type=government
البرلمانين	type=government
المجلسان	type=government
المجلسين	type=government
الجيشان	type=military
الجيشين	type=military
الهيئتان	type=organisation
الهيئتين	type=organisation
المؤسستان	type=organisation
المؤسستين	type=organisation
الجهتان	type=organisation
الجهتين	type=organisation
المنظمتان	type=organisation
المنظمتين	type=organisation
الجامعتان	type=organisation
الجامعتين	type=organisation
المركزان	type=organisation
المركزين	type=organisation
الحركتان	type=organisation
الحركتين	type=organisation
الحزبان	type=organisation
الحزبين	type=organisation
الاتحادان	type=organisation
الاتحادين	type=organisation
الناديان	type=organisation
الناديين	type=organisation
الشركتان	type=company
الشركتين	type=company
المجموعتان	type=company
المجموعتين	type=company
المصرفان	type=company
المصرفين	type=company
البنكان	type=company
البنكين	type=company
الشريكان
الشريكين
الحليفان
الحليفين
الخصمان	weak
الخصمين	weak
الرئيسان	type=person
الرئيسين	type=person
الزعيمان	type=person
الزعيمين	type=person
الوزيران	type=person
الوزيرين	type=person
القائدان	type=person
القائدين	type=person
كلا البلدين	type=state
كلا الجانبين
كلا الطرفين
كلتا الدولتين	type=state
الطرفان المتعاقدان
الطرفين المتعاقدين
الطرفان الموقعان
الطرفين الموقعين
طرفا الاتفاق
طرفي الاتفاق
طرفا النزاع
طرفي النزاع

[Side] name number=pl
الأطراف
الأطراف الموقعة
الأطراف المعنية
الأطراف المتعاقدة
الأطراف المتنازعة
جميع الأطراف
كافة الأطراف
كل الأطراف
أطراف الاتفاق
أطراف الاتفاقية
أطراف النزاع
أطراف الأزمة
الأطراف الثلاثة
الأطراف اليمنية	state=YE
الأطراف الليبية	state=LY
الدول الأعضاء	type=state
الدول الموقعة	type=state
الدول المشاركة	type=state
الدول الأطراف	type=state
الدول الثلاث	type=state
الدول الأربع	type=state
الدول الخمس	type=state
الدول الست	type=state
البلدان الثلاثة	type=state
القوى الكبرى	type=state id=p5-plus-1
القوى العالمية	type=state id=p5-plus-1
القوى العظمى	type=state
القوى الدولية	type=state
القوى الست	type=state id=p5-plus-1
القوى الست الكبرى	type=state id=p5-plus-1
الدول الكبرى	type=state id=p5-plus-1
الدول الست الكبرى	type=state id=p5-plus-1
الشركاء
المتحاربون
المتحاربين
الفرقاء
الفصائل
الطوائف

# One side with its adjective: "on behalf of the Emirati side".
[SideHead] noun
جانب	pl=جوانب
طرف	pl=أطراف
شق	weak
وفد	pl=وفود
فريق	weak
جهة

# The other one of the same office or sort: "his Turkish counterpart".
[Counterpart] noun
نظير	pl=نظراء
نظيرة	pl=نظيرات
مثيل	weak
مثيلة	weak
شقيقة	weak

# An instrument that is not there yet, and parts of one.
[Draft] noun
مشروع	pl=مشاريع|مشروعات weak
مشروع اتفاقية	pl=مشاريع|مشروعات
مشروع اتفاق	pl=مشاريع|مشروعات
مشروع مذكرة تفاهم	pl=مشاريع|مشروعات
مشروع مذكرة	pl=مشاريع|مشروعات
مشروع بروتوكول	pl=مشاريع|مشروعات
مشروع معاهدة	pl=مشاريع|مشروعات
مشروع عقد	pl=مشاريع|مشروعات
مشروع برنامج تنفيذي	pl=مشاريع|مشروعات
مشروع إعلان	pl=مشاريع|مشروعات
مسودة
مسودة اتفاق
مسودة اتفاقية
صيغة	pl=صيغ
صيغة نهائية	pl=صيغ
صيغة اتفاق	pl=صيغ
مقترح	pl=ات
مقترح اتفاق	pl=ات
عرض	pl=عروض weak

[InstrumentPart] noun
بند	pl=بنود
مادة	pl=مواد weak
فقرة	weak
شرط	pl=شروط
نص	pl=نصوص
محتوى	pl=محتويات
مضمون	pl=مضامين
تفصيل	pl=تفاصيل
إطار	pl=أطر
ديباجة
وثيقة	pl=وثائق
نسخة	pl=نسخ
جانب تنفيذي
آلية
التزام	pl=ات
مقتضى	pl=مقتضيات
حكم	pl=أحكام weak

# Acts upon an instrument said as nouns: "the entry into force", "the signing ceremony".
[InstrumentAct] noun
توقيع	pl=ات act=sign
إبرام	act=sign
إمضاء	pl=ات act=sign
تبادل وثائق	act=sign
مصادقة	act=ratify
تصديق	act=ratify
إقرار	act=approve
موافقة	act=approve
اعتماد	act=approve
سريان	act=in_force
نفاذ	act=in_force
تنفيذ	act=in_force
تطبيق	act=in_force
تفعيل	act=in_force
التزام	act=in_force
تمديد	act=extend
تجديد	act=renew
تعديل	pl=ات act=amend
تعليق	act=suspend
تجميد	act=suspend
انسحاب	act=withdraw
خروج	act=withdraw weak
إلغاء	act=terminate
فسخ	act=terminate
إنهاء	act=terminate
انتهاء	act=terminate
انهيار	act=terminate
نقض	act=terminate
انتهاك	pl=ات act=violate
خرق	pl=خروقات|خروق act=violate
انضمام	act=join
مفاوضة	act=negotiate
تفاوض	act=negotiate
توصل	act=agree
